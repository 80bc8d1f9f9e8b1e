@ErrorCatalog("C:\\shop\\src\\main\\resources\\errors\\orders.yaml")
package com.acme;

import dev.errata.runtime.ErrorCatalog;
