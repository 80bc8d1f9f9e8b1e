/** Written by hand as the compiler writes it: grouped, an exception class for each group, a wire format, en only. */
package com.acme.bank;
