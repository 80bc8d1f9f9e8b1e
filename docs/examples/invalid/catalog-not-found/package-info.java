@ErrorCatalog("errors/order.yaml")
package com.acme;

import dev.errata.runtime.ErrorCatalog;
