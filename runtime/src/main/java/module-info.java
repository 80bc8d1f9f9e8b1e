/**
 * Defines the API that generated error catalogs and the programs that use them call. It depends on nothing but the JDK.
 *
 * <p>Programs use {@link dev.errata.runtime}. The other packages are exported for generated code, which is compiled
 * into the user's own module.
 */
module dev.errata.runtime {
    requires static org.jspecify;

    exports dev.errata.runtime;
    exports dev.errata.runtime.locale;
    exports dev.errata.runtime.lookup;
    exports dev.errata.runtime.text;
    exports dev.errata.runtime.wire;
}
