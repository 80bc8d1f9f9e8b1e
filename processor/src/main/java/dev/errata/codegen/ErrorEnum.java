package dev.errata.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.errata.catalog.diagnostic.Located;
import dev.errata.catalog.model.ErrorDefinition;
import dev.errata.catalog.model.LogLevel;
import dev.errata.catalog.model.RetryPolicy;
import dev.errata.runtime.Retry;
import dev.errata.runtime.text.ErrorTexts;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An enum of errors: the constants, and what each of them knows. */
final class ErrorEnum {
    /** Imported statically, because the full name of a level is longer than all else that a constant has. */
    static final ClassName LEVEL = ClassName.get("", "Level");

    private static final TypeName STRING = ClassName.get(String.class);
    private static final TypeName STRINGS = ParameterizedTypeName.get(List.class, String.class);
    private static final TypeName RETRY = ClassName.get(Retry.class);

    private final NamedCatalog named;
    private final ErrorJavadoc javadoc;
    private final List<NamedError> errors;
    private final boolean hasAliases;
    private final boolean hasCodes;
    private final boolean lacksCodes;

    ErrorEnum(NamedCatalog named, List<NamedError> errors) {
        this.named = named;
        this.javadoc = new ErrorJavadoc(named);
        this.errors = errors;
        this.hasAliases =
                errors.stream().anyMatch(error -> !error.definition().aliases().isEmpty());
        this.hasCodes =
                errors.stream().anyMatch(error -> error.definition().code().isPresent());
        this.lacksCodes =
                errors.stream().anyMatch(error -> error.definition().code().isEmpty());
    }

    /**
     * Begins the enum.
     *
     * @param texts the place of a constant's texts, as code that stands in the constant
     */
    TypeSpec.Builder define(ClassName name, TypeName above, CodeBlock texts) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addAnnotation(Annotations.generated(named))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(above);
        for (NamedError error : errors) {
            type.addEnumConstant(error.constant(), constant(error));
        }
        addFields(type);
        if (hasCodes) {
            type.addMethod(constructor(true));
        }
        if (lacksCodes) {
            type.addMethod(constructor(false));
        }
        addAccessors(type);
        return type.addMethod(Members.override("texts", ClassName.get(ErrorTexts.class))
                // Error Prone warns of every ordinal(). This one is written anew with each change of the catalog.
                .addAnnotation(Annotations.noWarnings())
                .addStatement("return $T.texts($L)", named.messages(), texts)
                .build());
    }

    // ---- constants

    private TypeSpec constant(NamedError error) {
        TypeSpec.Builder constant =
                TypeSpec.anonymousClassBuilder(arguments(error.definition())).addJavadoc("$L", javadoc.constant(error));
        error.definition()
                .deprecated()
                .ifPresent(deprecation -> constant.addAnnotation(Annotations.deprecated(deprecation)));
        return constant.build();
    }

    private static CodeBlock arguments(ErrorDefinition error) {
        CodeBlock.Builder arguments = CodeBlock.builder();
        error.code().ifPresent(code -> arguments.add("$L,$W", StringLiteral.of(code.value())));
        arguments.add("$L,$W$L,$W$T.$L", error.status(), retry(error.retry()), LEVEL, level(error.log()));
        for (Located<String> alias : error.aliases()) {
            arguments.add(",$W$L", StringLiteral.of(alias.value()));
        }
        return arguments.build();
    }

    private static CodeBlock retry(RetryPolicy retry) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.$L", RETRY, retry.when().name());
        retry.after()
                .ifPresent(wait ->
                        code.add(".after($L)", DurationCode.of(wait.value()).code()));
        return code.add(retry.idempotentOnly() ? ".idempotentOnly()" : "").build();
    }

    private static String level(LogLevel level) {
        return switch (level) {
            case ERROR -> "ERROR";
            case WARN -> "WARNING";
            case INFO -> "INFO";
            case DEBUG -> "DEBUG";
            case OFF -> "OFF";
        };
    }

    // ---- what they know

    private void addFields(TypeSpec.Builder type) {
        addField(type, STRING, "code");
        if (hasCodes && lacksCodes) {
            addField(type, TypeName.BOOLEAN, "hasCode");
        }
        addField(type, TypeName.INT, "status");
        addField(type, RETRY, "retry");
        addField(type, LEVEL, "logLevel");
        if (hasAliases) {
            addField(type, STRINGS, "aliases");
        }
    }

    private static void addField(TypeSpec.Builder type, TypeName fieldType, String name) {
        FieldSpec.Builder field = FieldSpec.builder(fieldType, name, Modifier.PRIVATE, Modifier.FINAL);
        if (fieldType.equals(RETRY) || fieldType.equals(STRINGS)) {
            // Error Prone cannot see that these are immutable.
            field.addAnnotation(Annotations.noWarnings());
        }
        type.addField(field.build());
    }

    private MethodSpec constructor(boolean withCode) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (withCode) {
            constructor.addParameter(STRING, "code");
        }
        constructor
                .addParameter(TypeName.INT, "status")
                .addParameter(RETRY, "retry")
                .addParameter(LEVEL, "logLevel");
        if (hasAliases) {
            constructor.addParameter(String[].class, "aliases").varargs();
        }
        constructor.addStatement("this.code = $L", withCode ? "code" : "name()");
        if (hasCodes && lacksCodes) {
            constructor.addStatement("this.hasCode = $L", withCode);
        }
        constructor.addStatement("this.status = status");
        constructor.addStatement("this.retry = retry");
        constructor.addStatement("this.logLevel = logLevel");
        if (hasAliases) {
            constructor.addStatement("this.aliases = $T.of(aliases)", List.class);
        }
        return constructor.build();
    }

    private void addAccessors(TypeSpec.Builder type) {
        addAccessor(type, STRING, "code", "code");
        if (lacksCodes) {
            addAccessor(type, TypeName.BOOLEAN, "hasCode", hasCodes ? "hasCode" : "false");
        }
        if (hasAliases) {
            addAccessor(type, STRINGS, "aliases", "aliases");
        }
        addAccessor(type, TypeName.INT, "status", "status");
        addAccessor(type, RETRY, "retry", "retry");
        addAccessor(type, LEVEL, "logLevel", "logLevel");
    }

    private static void addAccessor(TypeSpec.Builder type, TypeName result, String name, String value) {
        type.addMethod(
                Members.override(name, result).addStatement("return $L", value).build());
    }
}
