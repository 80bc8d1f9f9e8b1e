@ErrorCatalog("")
package com.acme;

import dev.errata.runtime.ErrorCatalog;
