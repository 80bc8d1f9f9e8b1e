/** Orders, and what can go wrong with them. */
@ErrorCatalog("errors/orders.yaml")
package com.acme.shop;

import dev.errata.runtime.ErrorCatalog;
