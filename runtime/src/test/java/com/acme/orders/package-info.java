/** Written by hand as the compiler writes it: flat, an exception class for each error, no wire format, en and de. */
package com.acme.orders;
