/** A shop whose errors others see. */
module com.acme.shop {
    requires transitive dev.errata.runtime;

    exports com.acme.shop;
}
