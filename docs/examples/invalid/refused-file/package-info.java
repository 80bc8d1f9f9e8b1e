// link errors/orders.de.yaml home/translator/orders.de.yaml
@ErrorCatalog("errors/orders.yaml")
package com.acme;

import dev.errata.runtime.ErrorCatalog;
