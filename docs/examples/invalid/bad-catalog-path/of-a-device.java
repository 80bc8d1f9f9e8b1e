@ErrorCatalog("errors/aux.yaml")
package com.acme;

import dev.errata.runtime.ErrorCatalog;
