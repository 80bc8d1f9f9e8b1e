@ErrorCatalog(Paths.ORDERS)
package com.acme;

import dev.errata.runtime.ErrorCatalog;
