// javac -Aerrata.dir=catalogs
@ErrorCatalog("payments.yaml")
package com.acme;

import dev.errata.runtime.ErrorCatalog;
