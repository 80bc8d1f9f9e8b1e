package dev.errata.catalog.parse;

import dev.errata.catalog.diagnostic.Diagnostic;
import dev.errata.catalog.diagnostic.KeyDiagnostics;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.diagnostic.ShapeDiagnostics;
import dev.errata.catalog.language.CatalogKeys;
import dev.errata.catalog.language.ReservedKeys;
import dev.errata.catalog.model.Reservation;
import dev.errata.catalog.parse.value.CodeParser;
import dev.errata.catalog.parse.value.MappingReader;
import dev.errata.catalog.parse.value.NameStyle;
import dev.errata.catalog.parse.value.ScalarReader;
import dev.errata.catalog.yaml.MappingNode;
import dev.errata.catalog.yaml.MappingNode.Entry;
import dev.errata.catalog.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is never to be used again. */
final class ReservedParser {
    private final List<Diagnostic> problems;

    ReservedParser(List<Diagnostic> problems) {
        this.problems = problems;
    }

    List<Reservation> parse(MappingReader root) {
        List<Reservation> reservations = new ArrayList<>();
        Optional<Entry> list = root.take(CatalogKeys.RESERVED);
        for (YamlNode item : list.isPresent() ? root.items(list.get(), CatalogKeys.RESERVED) : List.<YamlNode>of()) {
            if (item instanceof MappingNode map) {
                reservation(new MappingReader(ReservedKeys.SECTION, "an entry of `reserved`", map.span(), map, problems)
                                .corrected())
                        .ifPresent(reservations::add);
            } else {
                problems.add(ShapeDiagnostics.wrongItem(
                        item.span(),
                        "reserved",
                        ScalarReader.shape(item),
                        "a map",
                        CatalogKeys.RESERVED.exampleValue()));
            }
        }
        return reservations;
    }

    private Optional<Reservation> reservation(MappingReader fields) {
        Optional<Entry> codeEntry = fields.take(ReservedKeys.CODE);
        Optional<Located<String>> code = codeEntry.flatMap(new CodeParser(problems)::code);
        Optional<Entry> constantEntry = fields.take(ReservedKeys.CONSTANT);
        Optional<Located<String>> constant = fields.word(ReservedKeys.CONSTANT)
                .flatMap(name -> NameStyle.CONSTANT.check(name, "an error", problems));
        Reservation reservation =
                new Reservation(code, constant, fields.word(ReservedKeys.SINCE), fields.text(ReservedKeys.BECAUSE));
        if (codeEntry.isEmpty() && constantEntry.isEmpty()) {
            problems.add(KeyDiagnostics.emptyReservation(fields.place()));
        }
        fields.close();
        return code.isEmpty() && constant.isEmpty() ? Optional.empty() : Optional.of(reservation);
    }
}
