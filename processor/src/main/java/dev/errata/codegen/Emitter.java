package dev.errata.codegen;

import java.util.List;

/** Writes one kind of artifact. It reads names, decides nothing and cannot fail. */
interface Emitter {
    List<JavaSource> emit(NamedCatalog named);
}
