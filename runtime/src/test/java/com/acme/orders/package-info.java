/** Written by hand in the form of generated code: no groups, an exception class per error, no `wire`, English and German. */
package com.acme.orders;
