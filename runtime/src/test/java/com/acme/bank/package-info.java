/** Written by hand in the form of generated code: groups, an exception class per group, `wire`, only English. */
package com.acme.bank;
