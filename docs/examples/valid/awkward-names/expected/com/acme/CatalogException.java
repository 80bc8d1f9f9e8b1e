package com.acme;

import dev.errata.runtime.GeneratedCode;
import dev.errata.runtime.lookup.ErrorTypes;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Thrown for the errors of {@link CatalogError}, as one of the classes in here.
 */
@GeneratedCode("Catalog")
@ErrorTypes(CatalogError.class)
public abstract sealed class CatalogException extends dev.errata.runtime.CatalogException {
    private static final long serialVersionUID = 1L;

    private CatalogException(CatalogError error, boolean stackTrace,
            java.lang.Object... arguments) {
        super(error, stackTrace, arguments);
    }

    private CatalogException(CatalogError error, java.lang.Throwable cause, boolean stackTrace,
            java.lang.Object... arguments) {
        super(error, cause, stackTrace, arguments);
    }

    @java.lang.Override
    public CatalogError error() {
        return (CatalogError) super.error();
    }

    /**
     * A group called string
     */
    public abstract static sealed class StringGroup extends CatalogException {
        private static final long serialVersionUID = 1L;

        private StringGroup(CatalogError error, boolean stackTrace, java.lang.Object... arguments) {
            super(error, stackTrace, arguments);
        }

        private StringGroup(CatalogError error, java.lang.Throwable cause, boolean stackTrace,
                java.lang.Object... arguments) {
            super(error, cause, stackTrace, arguments);
        }
    }

    /**
     * {string} {value}
     *
     * @see CatalogError#STRING
     */
    @java.lang.SuppressWarnings("all")
    public static final class String extends StringGroup {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param string the {@code string}
         * @param value the {@code value}
         */
        public String(java.lang.String string, StringValue value) {
            super(CatalogError.STRING, true, string, value);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param string the {@code string}
         * @param value the {@code value}
         * @param cause the cause
         */
        public String(java.lang.String string, StringValue value, java.lang.Throwable cause) {
            super(CatalogError.STRING, cause, true, string, value);
        }

        /**
         * {@return the {@code string}}
         */
        public java.lang.String string() {
            return stringArgument(0);
        }

        /**
         * {@return the {@code value}}
         */
        public StringValue value() {
            return argument(1, StringValue.class);
        }
    }

    /**
     * What the {@code value} of {@link CatalogError#STRING} can be.
     */
    public enum StringValue {
        /**
         * {@code string}
         */
        STRING("string"),

        /**
         * {@code value}
         */
        VALUE("value");

        private final java.lang.String value;

        StringValue(java.lang.String value) {
            this.value = value;
        }

        @java.lang.Override
        public java.lang.String toString() {
            return value;
        }
    }

    /**
     * {error1} {arguments} {locale} {stackTrace1}
     *
     * @see CatalogError#OBJECT
     */
    @java.lang.SuppressWarnings("all")
    public static final class Object extends StringGroup {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param error1 the {@code error1}
         * @param arguments the {@code arguments}
         * @param locale the {@code locale}
         * @param stackTrace1 the {@code stackTrace1}
         */
        public Object(int error1, java.lang.String arguments, java.lang.String locale,
                boolean stackTrace1) {
            super(CatalogError.OBJECT, true, error1, arguments, locale, stackTrace1);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param error1 the {@code error1}
         * @param arguments the {@code arguments}
         * @param locale the {@code locale}
         * @param stackTrace1 the {@code stackTrace1}
         * @param cause the cause
         */
        public Object(int error1, java.lang.String arguments, java.lang.String locale,
                boolean stackTrace1, java.lang.Throwable cause) {
            super(CatalogError.OBJECT, cause, true, error1, arguments, locale, stackTrace1);
        }

        /**
         * {@return the {@code error1}}
         */
        public int error1() {
            return intArgument(0);
        }

        /**
         * {@return the {@code arguments}}
         */
        public java.lang.String arguments() {
            return stringArgument(1);
        }

        /**
         * {@return the {@code locale}}
         */
        public java.lang.String locale() {
            return stringArgument(2);
        }

        /**
         * {@return the {@code stackTrace1}}
         */
        public boolean stackTrace1() {
            return booleanArgument(3);
        }
    }

    /**
     * A group called override
     */
    public abstract static sealed class OverrideGroup extends CatalogException {
        private static final long serialVersionUID = 1L;

        private OverrideGroup(CatalogError error, boolean stackTrace,
                java.lang.Object... arguments) {
            super(error, stackTrace, arguments);
        }

        private OverrideGroup(CatalogError error, java.lang.Throwable cause, boolean stackTrace,
                java.lang.Object... arguments) {
            super(error, cause, stackTrace, arguments);
        }
    }

    /**
     * {class} {cause}
     *
     * @see CatalogError#OVERRIDE
     */
    @java.lang.SuppressWarnings("all")
    public static final class Override extends OverrideGroup {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param type the {@code class}
         * @param cause the {@code cause}
         */
        public Override(java.lang.String type, java.lang.String cause) {
            super(CatalogError.OVERRIDE, true, type, cause);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param type the {@code class}
         * @param cause the {@code cause}
         * @param cause_ the cause
         */
        public Override(java.lang.String type, java.lang.String cause, java.lang.Throwable cause_) {
            super(CatalogError.OVERRIDE, cause_, true, type, cause);
        }

        /**
         * {@return the {@code class}}
         */
        public java.lang.String type() {
            return stringArgument(0);
        }

        /**
         * {@return the {@code cause}}
         */
        public java.lang.String cause() {
            return stringArgument(1);
        }
    }

    /**
     * {cause}
     *
     * @see CatalogError#THROWABLE
     */
    @java.lang.SuppressWarnings("all")
    public static final class Throwable extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param cause the {@code cause}
         */
        public Throwable(java.lang.String cause) {
            super(CatalogError.THROWABLE, true, cause);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the {@code cause}
         * @param cause_ the cause
         */
        public Throwable(java.lang.String cause, java.lang.Throwable cause_) {
            super(CatalogError.THROWABLE, cause_, true, cause);
        }

        /**
         * {@return the {@code cause}}
         */
        public java.lang.String cause() {
            return stringArgument(0);
        }
    }

    /**
     * Locale
     *
     * @see CatalogError#LOCALE
     */
    public static final class Locale extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Locale() {
            super(CatalogError.LOCALE, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Locale(java.lang.Throwable cause) {
            super(CatalogError.LOCALE, cause, true);
        }
    }

    /**
     * {optional} {optionalInt}
     *
     * @see CatalogError#OPTIONAL
     */
    public static final class Optional extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param optional the {@code optional}
         * @param optionalInt the {@code optionalInt}
         */
        public Optional(java.util.Optional<java.lang.String> optional,
                java.util.OptionalInt optionalInt) {
            super(CatalogError.OPTIONAL, true, optional, optionalInt);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param optional the {@code optional}
         * @param optionalInt the {@code optionalInt}
         * @param cause the cause
         */
        public Optional(java.util.Optional<java.lang.String> optional,
                java.util.OptionalInt optionalInt, java.lang.Throwable cause) {
            super(CatalogError.OPTIONAL, cause, true, optional, optionalInt);
        }

        /**
         * {@return the {@code optional}}
         */
        public java.util.Optional<java.lang.String> optional() {
            return optionalString(0);
        }

        /**
         * {@return the {@code optionalInt}}
         */
        public java.util.OptionalInt optionalInt() {
            return optionalInt(1);
        }
    }

    /**
     * {record} {var} {sealed} {permits} {when}
     *
     * @see CatalogError#OPTIONAL_INT
     */
    public static final class OptionalInt extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param record the {@code record}
         * @param yield the {@code yield}
         * @param var the {@code var}
         * @param sealed the {@code sealed}
         * @param permits the {@code permits}
         * @param when the {@code when}
         */
        public OptionalInt(int record, java.util.OptionalInt yield, boolean var, LocalDate sealed,
                UUID permits, URI when) {
            super(CatalogError.OPTIONAL_INT, true, record, yield, var, sealed, permits, when);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param record the {@code record}
         * @param yield the {@code yield}
         * @param var the {@code var}
         * @param sealed the {@code sealed}
         * @param permits the {@code permits}
         * @param when the {@code when}
         * @param cause the cause
         */
        public OptionalInt(int record, java.util.OptionalInt yield, boolean var, LocalDate sealed,
                UUID permits, URI when, java.lang.Throwable cause) {
            super(CatalogError.OPTIONAL_INT, cause, true, record, yield, var, sealed, permits,
                    when);
        }

        /**
         * {@return the {@code record}}
         */
        public int record() {
            return intArgument(0);
        }

        /**
         * {@return the {@code yield}}
         */
        public java.util.OptionalInt yield() {
            return optionalInt(1);
        }

        /**
         * {@return the {@code var}}
         */
        public boolean var() {
            return booleanArgument(2);
        }

        /**
         * {@return the {@code sealed}}
         */
        public LocalDate sealed() {
            return argument(3, LocalDate.class);
        }

        /**
         * {@return the {@code permits}}
         */
        public UUID permits() {
            return argument(4, UUID.class);
        }

        /**
         * {@return the {@code when}}
         */
        public URI when() {
            return argument(5, URI.class);
        }
    }

    /**
     * Deprecated
     *
     * @see CatalogError#DEPRECATED
     * @deprecated since 1, use {@link SuppressWarnings}
     */
    @java.lang.SuppressWarnings("all")
    @java.lang.Deprecated(since = "1")
    public static final class Deprecated extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Deprecated() {
            super(CatalogError.DEPRECATED, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Deprecated(java.lang.Throwable cause) {
            super(CatalogError.DEPRECATED, cause, true);
        }
    }

    /**
     * Suppress warnings
     *
     * @see CatalogError#SUPPRESS_WARNINGS
     */
    @java.lang.SuppressWarnings("all")
    public static final class SuppressWarnings extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public SuppressWarnings() {
            super(CatalogError.SUPPRESS_WARNINGS, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public SuppressWarnings(java.lang.Throwable cause) {
            super(CatalogError.SUPPRESS_WARNINGS, cause, true);
        }
    }

    /**
     * Level
     *
     * @see CatalogError#LEVEL
     */
    public static final class Level extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Level() {
            super(CatalogError.LEVEL, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Level(java.lang.Throwable cause) {
            super(CatalogError.LEVEL, cause, true);
        }
    }

    /**
     * System
     *
     * @see CatalogError#SYSTEM
     */
    @java.lang.SuppressWarnings("all")
    public static final class System extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public System() {
            super(CatalogError.SYSTEM, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public System(java.lang.Throwable cause) {
            super(CatalogError.SYSTEM, cause, true);
        }
    }

    /**
     * Retry
     *
     * @see CatalogError#RETRY
     */
    public static final class Retry extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Retry() {
            super(CatalogError.RETRY, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Retry(java.lang.Throwable cause) {
            super(CatalogError.RETRY, cause, true);
        }
    }

    /**
     * {java} {com}
     *
     * @see CatalogError#DURATION
     */
    public static final class Duration extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param java the {@code java}
         * @param com the {@code com}
         */
        public Duration(java.time.Duration java, java.time.Duration com) {
            super(CatalogError.DURATION, true, java, com);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param java the {@code java}
         * @param com the {@code com}
         * @param cause the cause
         */
        public Duration(java.time.Duration java, java.time.Duration com,
                java.lang.Throwable cause) {
            super(CatalogError.DURATION, cause, true, java, com);
        }

        /**
         * {@return the {@code java}}
         */
        public java.time.Duration java() {
            return argument(0, java.time.Duration.class);
        }

        /**
         * {@return the {@code com}}
         */
        public java.time.Duration com() {
            return argument(1, java.time.Duration.class);
        }
    }

    /**
     * Serial
     *
     * @see CatalogError#SERIAL
     */
    public static final class Serial extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Serial() {
            super(CatalogError.SERIAL, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Serial(java.lang.Throwable cause) {
            super(CatalogError.SERIAL, cause, true);
        }
    }

    /**
     * {boxed}
     *
     * @see CatalogError#INTEGER
     */
    @java.lang.SuppressWarnings("all")
    public static final class Integer extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         *
         * @param boxed the {@code boxed}
         */
        public Integer(int boxed) {
            super(CatalogError.INTEGER, true, boxed);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param boxed the {@code boxed}
         * @param cause the cause
         */
        public Integer(int boxed, java.lang.Throwable cause) {
            super(CatalogError.INTEGER, cause, true, boxed);
        }

        /**
         * {@return the {@code boxed}}
         */
        public int boxed() {
            return intArgument(0);
        }
    }

    /**
     * Class
     *
     * @see CatalogError#CLASS
     */
    @java.lang.SuppressWarnings("all")
    public static final class Class extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Class() {
            super(CatalogError.CLASS, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Class(java.lang.Throwable cause) {
            super(CatalogError.CLASS, cause, true);
        }
    }

    /**
     * New
     *
     * @see CatalogError#NEW
     */
    public static final class New extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public New() {
            super(CatalogError.NEW, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public New(java.lang.Throwable cause) {
            super(CatalogError.NEW, cause, true);
        }
    }

    /**
     * Catalog exception 1
     *
     * @see CatalogError#CATALOG_EXCEPTION1
     */
    public static final class CatalogException1 extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public CatalogException1() {
            super(CatalogError.CATALOG_EXCEPTION1, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public CatalogException1(java.lang.Throwable cause) {
            super(CatalogError.CATALOG_EXCEPTION1, cause, true);
        }
    }

    /**
     * Generated code
     *
     * @see CatalogError#GENERATED_CODE
     */
    public static final class GeneratedCode extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public GeneratedCode() {
            super(CatalogError.GENERATED_CODE, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public GeneratedCode(java.lang.Throwable cause) {
            super(CatalogError.GENERATED_CODE, cause, true);
        }
    }

    /**
     * Wire answer
     *
     * @see CatalogError#WIRE_ANSWER
     */
    public static final class WireAnswer extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public WireAnswer() {
            super(CatalogError.WIRE_ANSWER, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public WireAnswer(java.lang.Throwable cause) {
            super(CatalogError.WIRE_ANSWER, cause, true);
        }
    }

    /**
     * Error code
     *
     * @see CatalogError#ERROR_CODE
     */
    public static final class ErrorCode extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public ErrorCode() {
            super(CatalogError.ERROR_CODE, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public ErrorCode(java.lang.Throwable cause) {
            super(CatalogError.ERROR_CODE, cause, true);
        }
    }

    /**
     * Known
     *
     * @see CatalogError#KNOWN
     */
    public static final class Known extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Known() {
            super(CatalogError.KNOWN, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Known(java.lang.Throwable cause) {
            super(CatalogError.KNOWN, cause, true);
        }
    }

    /**
     * Unknown
     *
     * @see CatalogError#UNKNOWN
     */
    public static final class Unknown extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Unknown() {
            super(CatalogError.UNKNOWN, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Unknown(java.lang.Throwable cause) {
            super(CatalogError.UNKNOWN, cause, true);
        }
    }

    /**
     * Codes
     *
     * @see CatalogError#CODES
     */
    public static final class Codes extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Codes() {
            super(CatalogError.CODES, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Codes(java.lang.Throwable cause) {
            super(CatalogError.CODES, cause, true);
        }
    }

    /**
     * Texts
     *
     * @see CatalogError#TEXTS
     */
    public static final class Texts extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Texts() {
            super(CatalogError.TEXTS, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Texts(java.lang.Throwable cause) {
            super(CatalogError.TEXTS, cause, true);
        }
    }

    /**
     * Index
     *
     * @see CatalogError#INDEX
     */
    public static final class Index extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Index() {
            super(CatalogError.INDEX, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Index(java.lang.Throwable cause) {
            super(CatalogError.INDEX, cause, true);
        }
    }

    /**
     * Values
     *
     * @see CatalogError#VALUES
     */
    public static final class Values extends CatalogException {
        private static final long serialVersionUID = 1L;

        /**
         * Creates the exception.
         */
        public Values() {
            super(CatalogError.VALUES, true);
        }

        /**
         * Creates the exception with its cause.
         *
         * @param cause the cause
         */
        public Values(java.lang.Throwable cause) {
            super(CatalogError.VALUES, cause, true);
        }
    }
}
