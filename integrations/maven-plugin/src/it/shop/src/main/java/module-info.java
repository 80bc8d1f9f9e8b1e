/** A shop whose errors other modules use. */
module com.acme.shop {
    requires transitive dev.errata.runtime;

    exports com.acme.shop;
}
