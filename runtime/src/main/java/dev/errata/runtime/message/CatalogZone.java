package dev.errata.runtime.message;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The time zone in which a catalog's messages show instants. It is looked up when it is first needed. */
public final class CatalogZone {
    private final String id;
    private volatile @Nullable ZoneId zone;

    /**
     * Creates a zone.
     *
     * @param id the time zone ID, such as {@code Europe/Berlin}
     */
    public CatalogZone(String id) {
        this.id = id;
    }

    /** Returns the zone; UTC if this JVM does not know its ID. */
    ZoneId get() {
        ZoneId known = zone;
        if (known == null) {
            known = Search.find(id);
            zone = known;
        }
        return known;
    }

    /** A separate class, because a class that catches an exception loads that exception's class. */
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
