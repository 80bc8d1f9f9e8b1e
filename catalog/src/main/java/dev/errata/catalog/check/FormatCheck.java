package dev.errata.catalog.check;

import dev.errata.catalog.diagnostic.FormatDiagnostics;
import dev.errata.catalog.message.MessageTemplate;
import dev.errata.catalog.message.Part;
import dev.errata.catalog.model.Catalog;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.LocaleTag;
import dev.errata.catalog.model.Localized.Translation;
import dev.errata.catalog.model.Parameter;
import dev.errata.catalog.model.ParameterType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a message does with an argument suits the argument's type. */
final class FormatCheck implements Check {
    private static final Set<ParameterType> NUMBERS =
            EnumSet.of(ParameterType.INT, ParameterType.LONG, ParameterType.DOUBLE, ParameterType.DECIMAL);
    private static final Set<ParameterType> DATES = EnumSet.of(ParameterType.DATE, ParameterType.INSTANT);
    private static final Set<ParameterType> TIMES = EnumSet.of(ParameterType.TIME, ParameterType.INSTANT);
    private static final Set<ParameterType> WORDS =
            EnumSet.of(ParameterType.ENUM, ParameterType.BOOLEAN, ParameterType.STRING);

    private final ChoiceChecks choices = new ChoiceChecks();
    private final FollowUpFilter doubts;

    FormatCheck(FollowUpFilter doubts) {
        this.doubts = doubts;
    }

    @Override
    public void check(Catalog catalog, Findings findings) {
        for (ErrorDefinition error : catalog.errors()) {
            if (!error.parameters().isEmpty() && !doubts.isIn(error)) {
                check(error, findings);
            }
        }
    }

    private void check(ErrorDefinition error, Findings findings) {
        for (Map.Entry<LocaleTag, Translation<MessageTemplate>> message :
                error.message().byLocale().entrySet()) {
            MessageTemplate template = message.getValue().text();
            if (!template.isPlain()) {
                template.forEach(part -> check(part, error, message.getKey(), findings));
            }
        }
    }

    /** Names that a message misspells are told elsewhere. */
    private void check(Part part, ErrorDefinition error, LocaleTag locale, Findings findings) {
        if (!(part instanceof Part.Formatted formatted)) {
            return;
        }
        Optional<Parameter> parameter = error.parameter(formatted.name());
        if (parameter.isEmpty()) {
            return;
        }
        checkFit(formatted, parameter.get().type(), findings);
        if (part instanceof Part.Choice choice) {
            choices.check(choice, parameter.get(), locale, findings);
        }
    }

    private static void checkFit(Part.Formatted formatted, ParameterType type, Findings findings) {
        if (!fitting(formatted).contains(type)) {
            List<String> takes =
                    fitting(formatted).stream().map(ParameterType::word).toList();
            findings.add(FormatDiagnostics.formatDoesNotFit(
                    formatted.format(), formatted.name(), type.word(), formatted.word(), takes));
        } else if (formatted instanceof Part.FormattedDateTime time && type == ParameterType.TIME && namesZone(time)) {
            findings.add(FormatDiagnostics.timeWithoutZone(
                    time.format(), time.name(), time.format().text()));
        }
    }

    /** Whether an argument of a type is a number, and thus may decide a plural. */
    static boolean isNumber(ParameterType type) {
        return NUMBERS.contains(type);
    }

    private static Set<ParameterType> fitting(Part.Formatted formatted) {
        if (formatted instanceof Part.FormattedDateTime time) {
            return time.kind() == Part.FormattedDateTime.Kind.DATE ? DATES : TIMES;
        }
        return formatted instanceof Part.Select ? WORDS : NUMBERS;
    }

    private static boolean namesZone(Part.FormattedDateTime time) {
        return time.length() == Part.FormattedDateTime.Length.LONG
                || time.length() == Part.FormattedDateTime.Length.FULL;
    }
}
