@ErrorCatalog("errors/our orders.yaml")
package com.acme;

import dev.errata.runtime.ErrorCatalog;
