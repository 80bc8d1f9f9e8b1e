module com.acme.shop {
    requires dev.errata.runtime;
}
