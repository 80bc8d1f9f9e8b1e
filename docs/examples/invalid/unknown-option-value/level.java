// javac -Aerrata.rules=parameter-not-shown:ignore
@ErrorCatalog("errors/orders.yaml")
package com.acme;

import dev.errata.runtime.ErrorCatalog;
