package dev.errata.runtime.message;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** In which time zone a catalog shows instants. It is looked up when the first of them is shown. */
public final class CatalogZone {
    private final String id;
    private volatile @Nullable ZoneId zone;

    /**
     * Names the zone.
     *
     * @param id such as {@code Europe/Berlin}
     */
    public CatalogZone(String id) {
        this.id = id;
    }

    /** The zone; UTC where this JVM's tables do not know it. */
    ZoneId get() {
        ZoneId known = zone;
        if (known == null) {
            known = Search.find(id);
            zone = known;
        }
        return known;
    }

    /** Apart, because a class that catches an exception loads that exception's class with itself. */
    private static final class Search {
        private Search() {}

        static ZoneId find(String id) {
            try {
                return ZoneId.of(id);
            } catch (DateTimeException unknown) {
                return ZoneOffset.UTC;
            }
        }
    }
}
