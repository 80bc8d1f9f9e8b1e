package dev.errata.catalog;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.HostDiagnostics;
import dev.errata.catalog.diagnostic.Result;
import dev.errata.catalog.diagnostic.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a catalog relative to a root that its host knows. It is the same on every system and never leads out of
 * the root.
 *
 * @param path one or more names of ASCII letters, digits, {@code .}, {@code _} and {@code -}, separated by {@code /}
 */
public record CatalogPath(String path) {
    private static final Pattern SCHEME_OR_DRIVE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BELOW_A_ROOT = Pattern.compile("(?:.*/)?src/[^/]+/(?:resources|java)/(.+)");

    /** Parses a path as a user wrote it. */
    public static Result<CatalogPath> parse(String path, Span place) {
        Optional<Diagnostic> problem = problem(path, place, meant(path, place));
        return problem.isPresent() ? Result.failed(problem.get()) : Result.of(new CatalogPath(path));
    }

    /** Returns the path of the translation file of a locale: {@code orders.de.yaml} for {@code orders.yaml}. */
    public CatalogPath sideFile(String localeTag) {
        int dot = path.lastIndexOf('.');
        int end = dot > path.lastIndexOf('/') ? dot : path.length();
        return new CatalogPath(path.substring(0, end) + "." + localeTag + path.substring(end));
    }

    /** Returns the valid path that the user probably meant, if it differs from the given one. */
    public static Optional<String> meant(String path, Span place) {
        String plain = path.strip().replace('\\', '/');
        for (Matcher scheme = SCHEME_OR_DRIVE.matcher(plain); scheme.lookingAt(); scheme.reset(plain)) {
            plain = plain.substring(scheme.end());
        }
        Matcher belowARoot = BELOW_A_ROOT.matcher(plain);
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (belowARoot.matches() ? belowARoot.group(1) : plain).split("/", -1)) {
            if (part.equals("..") && parts.pollLast() == null) {
                return Optional.empty();
            }
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.addLast(part);
            }
        }
        String meant = String.join("/", parts);
        boolean isValid = problem(meant, place, Optional.empty()).isEmpty();
        return isValid && !meant.equals(path) ? Optional.of(meant) : Optional.empty();
    }

    private static Optional<Diagnostic> problem(String path, Span place, Optional<String> meant) {
        if (path.isBlank()) {
            return Optional.of(HostDiagnostics.emptyCatalogPath(place));
        }
        if (path.startsWith("/")
                || path.startsWith("\\")
                || SCHEME_OR_DRIVE.matcher(path).lookingAt()) {
            return Optional.of(HostDiagnostics.absoluteCatalogPath(place, meant));
        }
        for (int i = 0; i < path.length(); i++) {
            if (!isPortable(path.charAt(i))) {
                return Optional.of(HostDiagnostics.characterInCatalogPath(place, path.codePointAt(i), meant));
            }
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.endsWith(".") || DEVICE.matcher(part).matches()) {
                return Optional.of(HostDiagnostics.partOfCatalogPath(place, part, meant));
            }
        }
        return Optional.empty();
    }

    private static boolean isPortable(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "/._-".indexOf(c) >= 0;
    }
}
