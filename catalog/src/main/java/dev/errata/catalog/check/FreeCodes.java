package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.Group;
import dev.errata.catalog.model.Reservation;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proposes codes that nobody has: the next one in the row that a code belongs to. Each is proposed once. */
final class FreeCodes {
    private static final int MOST_DIGITS = 15;

    /** What stands before the number at the end of a code, and how wide that is where it begins with a zero. */
    private record Row(String prefix, int width) {}

    private final Set<String> taken = new HashSet<>();
    private final Map<Row, Long> highest = new HashMap<>();
    private final Map<Group.CodeRange, BigInteger> lowest = new HashMap<>();

    private final Catalog catalog;

    FreeCodes(Catalog catalog) {
        this.catalog = catalog;
    }

    /** A free code like the given one, within the ranges of a group that has some. */
    Optional<String> next(String code, Optional<Group> group) {
        if (taken.isEmpty()) {
            takeAll();
        }
        Optional<String> next = group.isPresent() && !group.get().codes().isEmpty()
                ? nextIn(group.get())
                : row(code).flatMap(this::nextIn);
        next.ifPresent(this::take);
        return next;
    }

    private Optional<String> nextIn(Row row) {
        String number = Long.toString(highest.getOrDefault(row, 0L) + 1);
        String padded = "0".repeat(Math.max(0, row.width() - number.length())) + number;
        return taken.contains(row.prefix() + padded) ? Optional.empty() : Optional.of(row.prefix() + padded);
    }

    private Optional<String> nextIn(Group group) {
        for (Group.CodeRange range : group.codes()) {
            BigInteger candidate = lowest.getOrDefault(range, range.first());
            while (taken.contains(candidate.toString())) {
                candidate = candidate.add(BigInteger.ONE);
            }
            lowest.put(range, candidate);
            if (range.contains(candidate)) {
                return Optional.of(candidate.toString());
            }
        }
        return Optional.empty();
    }

    private void takeAll() {
        for (ErrorDefinition error : catalog.errors()) {
            error.code().map(Located::value).ifPresent(this::take);
            error.aliases().forEach(alias -> taken.add(alias.value()));
        }
        for (Reservation reservation : catalog.reserved()) {
            reservation.code().map(Located::value).ifPresent(this::take);
        }
    }

    private void take(String code) {
        taken.add(code);
        row(code).ifPresent(row -> highest.merge(row, number(code), Math::max));
    }

    private static Optional<Row> row(String code) {
        int start = digitsStart(code);
        int width = code.length() - start;
        if (width == 0 || width > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(new Row(code.substring(0, start), code.charAt(start) == '0' ? width : 0));
    }

    private static long number(String code) {
        return Long.parseLong(code.substring(digitsStart(code)));
    }

    private static int digitsStart(String code) {
        int start = code.length();
        while (start > 0 && code.charAt(start - 1) >= '0' && code.charAt(start - 1) <= '9') {
            start--;
        }
        return start;
    }
}
