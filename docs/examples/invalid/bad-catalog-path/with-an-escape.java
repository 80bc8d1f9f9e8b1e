@ErrorCatalog("errors/%2e%2e/orders.yaml")
package com.acme;

import dev.errata.runtime.ErrorCatalog;
