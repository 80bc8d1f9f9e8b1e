/** Orders and their errors. */
@ErrorCatalog("errors/orders.yaml")
package com.acme.shop;

import dev.errata.runtime.ErrorCatalog;
