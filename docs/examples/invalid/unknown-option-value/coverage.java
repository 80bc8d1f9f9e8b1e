// javac -Aerrata.coverage=yes
@ErrorCatalog("errors/orders.yaml")
package com.acme;

import dev.errata.runtime.ErrorCatalog;
