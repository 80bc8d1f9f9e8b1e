// javac -Aerrata.rules=parameter-not-shown=off
@ErrorCatalog("errors/orders.yaml")
package com.acme;

import dev.errata.runtime.ErrorCatalog;
