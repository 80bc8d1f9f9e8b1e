module com.acme.shop {
    requires transitive dev.errata.runtime;
    requires static java.compiler;

    exports com.acme.shop;
}
