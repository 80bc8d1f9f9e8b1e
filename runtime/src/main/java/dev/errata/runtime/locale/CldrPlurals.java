// Written by CldrSourcesTest from ICU4J 79.1, CLDR 49.
// CLDR is copyright of Unicode, Inc., under the Unicode License V3; see NOTICE.
package dev.errata.runtime.locale;

import static dev.errata.runtime.locale.PluralCategory.FEW;
import static dev.errata.runtime.locale.PluralCategory.MANY;
import static dev.errata.runtime.locale.PluralCategory.ONE;
import static dev.errata.runtime.locale.PluralCategory.OTHER;
import static dev.errata.runtime.locale.PluralCategory.TWO;
import static dev.errata.runtime.locale.PluralCategory.ZERO;

/**
 * The plural rules of CLDR. Each distinct set of rules has a number and a method. The operands are those of
 * {@link PluralOperands}.
 */
@SuppressWarnings("AlreadyChecked") // each condition of CLDR is complete
final class CldrPlurals {
    private CldrPlurals() {}

    /** The languages by the number of their cardinal rules. */
    static String cardinal() {
        return "1: af an asa az bal bem bez bg brx ce cgg chr ckb dv ee el eo eu fo fur gsw ha haw hu jgo jmc ka kaj"
                + " kcg kk kkj kl ks ksb ku ky lb lg mas mgo ml mn mr nah nb nd ne nn nnh no nr ny nyn om or os pap ps"
                + " rm rof rwk saq sd sdh seh sn so sq ss ssy st syr ta te teo tig tk tn tr ts ug uz ve vo vun wae xh"
                + " xog 2: ak bho csw guw ln mg nso pa ti wa 3: am as bn doi fa gu hi kn kok kok-Latn pcm tg vi zu 4:"
                + " ar ars 5: ast de en et fi fy ia ie io lij nl sc sv sw ur yi 6: be 7: blo cv ksh 8: br 9: bs hr sr"
                + " sr-Latn 10: ca gl it lld pt-PT scn vec 11: ceb fil 12: cs sk 13: cy 14: da 15: dsb hsb 16: es 17:"
                + " ff hy kab 18: fr pt 19: ga 20: gd 21: gv 22: he 23: is 24: iu naq sat se sma smi smj smn sms 25: kw"
                + " 26: lag 27: lt 28: lv prg 29: mk 30: ro 31: mt 32: pl 33: ru uk 34: sgs 35: shi 36: si 37: sl 38:"
                + " tzm";
    }

    /** The languages by the number of their ordinal rules. */
    static String ordinal() {
        return "1: bal fil fr ga hy lo ms ro vi 39: af 40: as bn 41: az 42: be 43: bg 44: blo 45: ca 46: cy 47: en 48:"
                + " es 49: gd 50: gu hi 51: hu 52: it lld sc vec 53: ka 54: kk 55: kok kok-Latn mr 56: kw 57: lij scn"
                + " 58: mk 59: ne 60: or 61: sq 62: sv 63: tk 64: uk";
    }

    /** The keywords of all categories, with those that no integer has in parentheses. */
    static String categories(int rules) {
        return switch (rules) {
            case 1, 2, 3, 5, 11, 14, 17, 23, 29, 36, 38, 48, 51, 59, 62 -> "one other";
            case 4, 13, 25, 46 -> "zero one two few many other";
            case 6, 32, 33 -> "one few many (other)";
            case 7, 26, 28 -> "zero one other";
            case 8, 19, 31, 40, 50, 60 -> "one two few many other";
            case 9, 30, 35 -> "one few other";
            case 10, 16, 18, 53, 56, 61 -> "one many other";
            case 12, 27 -> "one few (many) other";
            case 15, 20, 37, 43, 45, 47, 49, 55 -> "one two few other";
            case 21, 34 -> "one two few (many) other";
            case 22, 24 -> "one two other";
            case 39, 42, 63, 64 -> "few other";
            case 41 -> "one few many other";
            case 44 -> "zero one few other";
            case 52, 54, 57 -> "many other";
            case 58 -> "one two many other";
            default -> "other";
        };
    }

    static PluralCategory select(int rules, long n, long i, int v, long f, long t) {
        return switch (rules) {
            case 1 -> rules1(n);
            case 2 -> rules2(n);
            case 3 -> rules3(n, i);
            case 4 -> rules4(n);
            case 5 -> rules5(i, v);
            case 6 -> rules6(n);
            case 7 -> rules7(n);
            case 8 -> rules8(n);
            case 9 -> rules9(i, v, f);
            case 10 -> rules10(i, v);
            case 11 -> rules11(i, v, f);
            case 12 -> rules12(i, v);
            case 13 -> rules13(n);
            case 14 -> rules14(n, i, t);
            case 15 -> rules15(i, v, f);
            case 16 -> rules16(n, i, v);
            case 17 -> rules17(i);
            case 18 -> rules18(i, v);
            case 19 -> rules19(n);
            case 20 -> rules20(n);
            case 21 -> rules21(i, v);
            case 22 -> rules22(i, v);
            case 23 -> rules23(i, t);
            case 24 -> rules24(n);
            case 25 -> rules25(n);
            case 26 -> rules26(n, i);
            case 27 -> rules27(n, f);
            case 28 -> rules28(n, v, f);
            case 29 -> rules29(i, v, f);
            case 30 -> rules30(n, i, v);
            case 31 -> rules31(n);
            case 32 -> rules32(i, v);
            case 33 -> rules33(i, v);
            case 34 -> rules34(n, f);
            case 35 -> rules35(n, i);
            case 36 -> rules36(n, i, f);
            case 37 -> rules37(i, v);
            case 38 -> rules38(n);
            case 39 -> rules39(i);
            case 40 -> rules40(n);
            case 41 -> rules41(i);
            case 42 -> rules42(n);
            case 43 -> rules43(i);
            case 44 -> rules44(i);
            case 45 -> rules45(n);
            case 46 -> rules46(n);
            case 47 -> rules47(n);
            case 48 -> rules48(n);
            case 49 -> rules49(n);
            case 50 -> rules50(n);
            case 51 -> rules51(n);
            case 52 -> rules52(n);
            case 53 -> rules53(i);
            case 54 -> rules54(n);
            case 55 -> rules55(n);
            case 56 -> rules56(n);
            case 57 -> rules57(n);
            case 58 -> rules58(i);
            case 59 -> rules59(n);
            case 60 -> rules60(n);
            case 61 -> rules61(n);
            case 62 -> rules62(n);
            case 63 -> rules63(n);
            case 64 -> rules64(n);
            default -> OTHER;
        };
    }

    private static PluralCategory rules1(long n) {
        if (n == 1) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules2(long n) {
        if (isIn(0, 1, n)) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules3(long n, long i) {
        if (i == 0) {
            return ONE;
        }
        if (n == 1) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules4(long n) {
        long n100 = n % 100;
        if (n == 0) {
            return ZERO;
        }
        if (n == 1) {
            return ONE;
        }
        if (n == 2) {
            return TWO;
        }
        if (isIn(3, 10, n100)) {
            return FEW;
        }
        if (isIn(11, 99, n100)) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules5(long i, int v) {
        if (i == 1 && v == 0) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules6(long n) {
        long n10 = n % 10;
        long n100 = n % 100;
        if (n10 == 1 && n100 != 11) {
            return ONE;
        }
        if (isIn(2, 4, n10) && !isIn(12, 14, n100)) {
            return FEW;
        }
        if (n10 == 0) {
            return MANY;
        }
        if (isIn(5, 9, n10)) {
            return MANY;
        }
        if (isIn(11, 14, n100)) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules7(long n) {
        if (n == 0) {
            return ZERO;
        }
        if (n == 1) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules8(long n) {
        long n10 = n % 10;
        long n100 = n % 100;
        long n1000000 = n % 1000000;
        if (n10 == 1 && n100 != 11 && n100 != 71 && n100 != 91) {
            return ONE;
        }
        if (n10 == 2 && n100 != 12 && n100 != 72 && n100 != 92) {
            return TWO;
        }
        if ((isIn(3, 4, n10) || n10 == 9) && !isIn(10, 19, n100) && !isIn(70, 79, n100) && !isIn(90, 99, n100)) {
            return FEW;
        }
        if (n != 0 && n1000000 == 0) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules9(long i, int v, long f) {
        long f10 = f % 10;
        long f100 = f % 100;
        long i10 = i % 10;
        long i100 = i % 100;
        if (v == 0 && i10 == 1 && i100 != 11) {
            return ONE;
        }
        if (f10 == 1 && f100 != 11) {
            return ONE;
        }
        if (v == 0 && isIn(2, 4, i10) && !isIn(12, 14, i100)) {
            return FEW;
        }
        if (isIn(2, 4, f10) && !isIn(12, 14, f100)) {
            return FEW;
        }
        return OTHER;
    }

    private static PluralCategory rules10(long i, int v) {
        long i1000000 = i % 1000000;
        if (i == 1 && v == 0) {
            return ONE;
        }
        if (i != 0 && i1000000 == 0 && v == 0) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules11(long i, int v, long f) {
        long f10 = f % 10;
        long i10 = i % 10;
        if (v == 0 && (i == 1 || i == 2 || i == 3)) {
            return ONE;
        }
        if (v == 0 && i10 != 4 && i10 != 6 && i10 != 9) {
            return ONE;
        }
        if (v != 0 && f10 != 4 && f10 != 6 && f10 != 9) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules12(long i, int v) {
        if (i == 1 && v == 0) {
            return ONE;
        }
        if (isIn(2, 4, i) && v == 0) {
            return FEW;
        }
        if (v != 0) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules13(long n) {
        if (n == 0) {
            return ZERO;
        }
        if (n == 1) {
            return ONE;
        }
        if (n == 2) {
            return TWO;
        }
        if (n == 3) {
            return FEW;
        }
        if (n == 6) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules14(long n, long i, long t) {
        if (n == 1) {
            return ONE;
        }
        if (t != 0 && (i == 0 || i == 1)) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules15(long i, int v, long f) {
        long f100 = f % 100;
        long i100 = i % 100;
        if (v == 0 && i100 == 1) {
            return ONE;
        }
        if (f100 == 1) {
            return ONE;
        }
        if (v == 0 && i100 == 2) {
            return TWO;
        }
        if (f100 == 2) {
            return TWO;
        }
        if (v == 0 && isIn(3, 4, i100)) {
            return FEW;
        }
        if (isIn(3, 4, f100)) {
            return FEW;
        }
        return OTHER;
    }

    private static PluralCategory rules16(long n, long i, int v) {
        long i1000000 = i % 1000000;
        if (n == 1) {
            return ONE;
        }
        if (i != 0 && i1000000 == 0 && v == 0) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules17(long i) {
        if (i == 0 || i == 1) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules18(long i, int v) {
        long i1000000 = i % 1000000;
        if (isIn(0, 1, i)) {
            return ONE;
        }
        if (i != 0 && i1000000 == 0 && v == 0) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules19(long n) {
        if (n == 1) {
            return ONE;
        }
        if (n == 2) {
            return TWO;
        }
        if (isIn(3, 6, n)) {
            return FEW;
        }
        if (isIn(7, 10, n)) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules20(long n) {
        if (n == 1 || n == 11) {
            return ONE;
        }
        if (n == 2 || n == 12) {
            return TWO;
        }
        if (isIn(3, 10, n) || isIn(13, 19, n)) {
            return FEW;
        }
        return OTHER;
    }

    private static PluralCategory rules21(long i, int v) {
        long i10 = i % 10;
        long i100 = i % 100;
        if (v == 0 && i10 == 1) {
            return ONE;
        }
        if (v == 0 && i10 == 2) {
            return TWO;
        }
        if (v == 0 && (i100 == 0 || i100 == 20 || i100 == 40 || i100 == 60 || i100 == 80)) {
            return FEW;
        }
        if (v != 0) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules22(long i, int v) {
        if (i == 1 && v == 0) {
            return ONE;
        }
        if (i == 0 && v != 0) {
            return ONE;
        }
        if (i == 2 && v == 0) {
            return TWO;
        }
        return OTHER;
    }

    private static PluralCategory rules23(long i, long t) {
        long i10 = i % 10;
        long i100 = i % 100;
        long t10 = t % 10;
        long t100 = t % 100;
        if (t == 0 && i10 == 1 && i100 != 11) {
            return ONE;
        }
        if (t10 == 1 && t100 != 11) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules24(long n) {
        if (n == 1) {
            return ONE;
        }
        if (n == 2) {
            return TWO;
        }
        return OTHER;
    }

    private static PluralCategory rules25(long n) {
        long n100 = n % 100;
        long n1000 = n % 1000;
        long n100000 = n % 100000;
        long n1000000 = n % 1000000;
        if (n == 0) {
            return ZERO;
        }
        if (n == 1) {
            return ONE;
        }
        if (n100 == 2 || n100 == 22 || n100 == 42 || n100 == 62 || n100 == 82) {
            return TWO;
        }
        if (n1000 == 0 && (isIn(1000, 20000, n100000) || n100000 == 40000 || n100000 == 60000 || n100000 == 80000)) {
            return TWO;
        }
        if (n != 0 && n1000000 == 100000) {
            return TWO;
        }
        if (n100 == 3 || n100 == 23 || n100 == 43 || n100 == 63 || n100 == 83) {
            return FEW;
        }
        if (n != 1 && (n100 == 1 || n100 == 21 || n100 == 41 || n100 == 61 || n100 == 81)) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules26(long n, long i) {
        if (n == 0) {
            return ZERO;
        }
        if ((i == 0 || i == 1) && n != 0) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules27(long n, long f) {
        long n10 = n % 10;
        long n100 = n % 100;
        if (n10 == 1 && !isIn(11, 19, n100)) {
            return ONE;
        }
        if (isIn(2, 9, n10) && !isIn(11, 19, n100)) {
            return FEW;
        }
        if (f != 0) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules28(long n, int v, long f) {
        long f10 = f % 10;
        long f100 = f % 100;
        long n10 = n % 10;
        long n100 = n % 100;
        if (n10 == 0) {
            return ZERO;
        }
        if (isIn(11, 19, n100)) {
            return ZERO;
        }
        if (v == 2 && isIn(11, 19, f100)) {
            return ZERO;
        }
        if (n10 == 1 && n100 != 11) {
            return ONE;
        }
        if (v == 2 && f10 == 1 && f100 != 11) {
            return ONE;
        }
        if (v != 2 && f10 == 1) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules29(long i, int v, long f) {
        long f10 = f % 10;
        long f100 = f % 100;
        long i10 = i % 10;
        long i100 = i % 100;
        if (v == 0 && i10 == 1 && i100 != 11) {
            return ONE;
        }
        if (f10 == 1 && f100 != 11) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules30(long n, long i, int v) {
        long n100 = n % 100;
        if (i == 1 && v == 0) {
            return ONE;
        }
        if (v != 0) {
            return FEW;
        }
        if (n == 0) {
            return FEW;
        }
        if (n != 1 && isIn(1, 19, n100)) {
            return FEW;
        }
        return OTHER;
    }

    private static PluralCategory rules31(long n) {
        long n100 = n % 100;
        if (n == 1) {
            return ONE;
        }
        if (n == 2) {
            return TWO;
        }
        if (n == 0) {
            return FEW;
        }
        if (isIn(3, 10, n100)) {
            return FEW;
        }
        if (isIn(11, 19, n100)) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules32(long i, int v) {
        long i10 = i % 10;
        long i100 = i % 100;
        if (i == 1 && v == 0) {
            return ONE;
        }
        if (v == 0 && isIn(2, 4, i10) && !isIn(12, 14, i100)) {
            return FEW;
        }
        if (v == 0 && i != 1 && isIn(0, 1, i10)) {
            return MANY;
        }
        if (v == 0 && isIn(5, 9, i10)) {
            return MANY;
        }
        if (v == 0 && isIn(12, 14, i100)) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules33(long i, int v) {
        long i10 = i % 10;
        long i100 = i % 100;
        if (v == 0 && i10 == 1 && i100 != 11) {
            return ONE;
        }
        if (v == 0 && isIn(2, 4, i10) && !isIn(12, 14, i100)) {
            return FEW;
        }
        if (v == 0 && i10 == 0) {
            return MANY;
        }
        if (v == 0 && isIn(5, 9, i10)) {
            return MANY;
        }
        if (v == 0 && isIn(11, 14, i100)) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules34(long n, long f) {
        long n10 = n % 10;
        long n100 = n % 100;
        if (n10 == 1 && n100 != 11) {
            return ONE;
        }
        if (n == 2) {
            return TWO;
        }
        if (n != 2 && isIn(2, 9, n10) && !isIn(11, 19, n100)) {
            return FEW;
        }
        if (f != 0) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules35(long n, long i) {
        if (i == 0) {
            return ONE;
        }
        if (n == 1) {
            return ONE;
        }
        if (isIn(2, 10, n)) {
            return FEW;
        }
        return OTHER;
    }

    private static PluralCategory rules36(long n, long i, long f) {
        if (n == 0 || n == 1) {
            return ONE;
        }
        if (i == 0 && f == 1) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules37(long i, int v) {
        long i100 = i % 100;
        if (v == 0 && i100 == 1) {
            return ONE;
        }
        if (v == 0 && i100 == 2) {
            return TWO;
        }
        if (v == 0 && isIn(3, 4, i100)) {
            return FEW;
        }
        if (v != 0) {
            return FEW;
        }
        return OTHER;
    }

    private static PluralCategory rules38(long n) {
        if (isIn(0, 1, n)) {
            return ONE;
        }
        if (isIn(11, 99, n)) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules39(long i) {
        long i100 = i % 100;
        if (isIn(2, 19, i100)) {
            return FEW;
        }
        return OTHER;
    }

    private static PluralCategory rules40(long n) {
        if (n == 1 || n == 5 || n == 7 || n == 8 || n == 9 || n == 10) {
            return ONE;
        }
        if (n == 2 || n == 3) {
            return TWO;
        }
        if (n == 4) {
            return FEW;
        }
        if (n == 6) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules41(long i) {
        long i10 = i % 10;
        long i100 = i % 100;
        long i1000 = i % 1000;
        if (i10 == 1 || i10 == 2 || i10 == 5 || i10 == 7 || i10 == 8) {
            return ONE;
        }
        if (i100 == 20 || i100 == 50 || i100 == 70 || i100 == 80) {
            return ONE;
        }
        if (i10 == 3 || i10 == 4) {
            return FEW;
        }
        if (i1000 == 100 || i1000 == 200 || i1000 == 300 || i1000 == 400) {
            return FEW;
        }
        if (i1000 == 500 || i1000 == 600 || i1000 == 700 || i1000 == 800 || i1000 == 900) {
            return FEW;
        }
        if (i == 0) {
            return MANY;
        }
        if (i10 == 6) {
            return MANY;
        }
        if (i100 == 40 || i100 == 60 || i100 == 90) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules42(long n) {
        long n10 = n % 10;
        long n100 = n % 100;
        if ((n10 == 2 || n10 == 3) && n100 != 12 && n100 != 13) {
            return FEW;
        }
        return OTHER;
    }

    private static PluralCategory rules43(long i) {
        long i10 = i % 10;
        long i100 = i % 100;
        if (i10 == 1 && i100 != 11) {
            return ONE;
        }
        if (i10 == 2 && i100 != 12) {
            return TWO;
        }
        if ((i10 == 3 || i10 == 4) && i100 != 13 && i100 != 14) {
            return FEW;
        }
        return OTHER;
    }

    private static PluralCategory rules44(long i) {
        if (i == 0) {
            return ZERO;
        }
        if (i == 1) {
            return ONE;
        }
        if (i == 2 || i == 3 || i == 4 || i == 5 || i == 6) {
            return FEW;
        }
        return OTHER;
    }

    private static PluralCategory rules45(long n) {
        if (n == 1 || n == 3) {
            return ONE;
        }
        if (n == 2) {
            return TWO;
        }
        if (n == 4) {
            return FEW;
        }
        return OTHER;
    }

    private static PluralCategory rules46(long n) {
        if (n == 0 || n == 7 || n == 8 || n == 9) {
            return ZERO;
        }
        if (n == 1) {
            return ONE;
        }
        if (n == 2) {
            return TWO;
        }
        if (n == 3 || n == 4) {
            return FEW;
        }
        if (n == 5 || n == 6) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules47(long n) {
        long n10 = n % 10;
        long n100 = n % 100;
        if (n10 == 1 && n100 != 11) {
            return ONE;
        }
        if (n10 == 2 && n100 != 12) {
            return TWO;
        }
        if (n10 == 3 && n100 != 13) {
            return FEW;
        }
        return OTHER;
    }

    private static PluralCategory rules48(long n) {
        long n10 = n % 10;
        long n100 = n % 100;
        if ((n10 == 1 || n10 == 3) && n100 != 11) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules49(long n) {
        if (n == 1 || n == 11) {
            return ONE;
        }
        if (n == 2 || n == 12) {
            return TWO;
        }
        if (n == 3 || n == 13) {
            return FEW;
        }
        return OTHER;
    }

    private static PluralCategory rules50(long n) {
        if (n == 1) {
            return ONE;
        }
        if (n == 2 || n == 3) {
            return TWO;
        }
        if (n == 4) {
            return FEW;
        }
        if (n == 6) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules51(long n) {
        if (n == 1 || n == 5) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules52(long n) {
        if (n == 11 || n == 8 || n == 80 || n == 800) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules53(long i) {
        long i100 = i % 100;
        if (i == 1) {
            return ONE;
        }
        if (i == 0) {
            return MANY;
        }
        if (isIn(2, 20, i100) || i100 == 40 || i100 == 60 || i100 == 80) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules54(long n) {
        long n10 = n % 10;
        if (n10 == 6) {
            return MANY;
        }
        if (n10 == 9) {
            return MANY;
        }
        if (n10 == 0 && n != 0) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules55(long n) {
        if (n == 1) {
            return ONE;
        }
        if (n == 2 || n == 3) {
            return TWO;
        }
        if (n == 4) {
            return FEW;
        }
        return OTHER;
    }

    private static PluralCategory rules56(long n) {
        long n100 = n % 100;
        if (isIn(1, 4, n)) {
            return ONE;
        }
        if (isIn(1, 4, n100) || isIn(21, 24, n100) || isIn(41, 44, n100) || isIn(61, 64, n100) || isIn(81, 84, n100)) {
            return ONE;
        }
        if (n == 5) {
            return MANY;
        }
        if (n100 == 5) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules57(long n) {
        if (n == 11 || n == 8 || isIn(80, 89, n) || isIn(800, 899, n)) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules58(long i) {
        long i10 = i % 10;
        long i100 = i % 100;
        if (i10 == 1 && i100 != 11) {
            return ONE;
        }
        if (i10 == 2 && i100 != 12) {
            return TWO;
        }
        if ((i10 == 7 || i10 == 8) && i100 != 17 && i100 != 18) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules59(long n) {
        if (isIn(1, 4, n)) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules60(long n) {
        if (n == 1 || n == 5 || isIn(7, 9, n)) {
            return ONE;
        }
        if (n == 2 || n == 3) {
            return TWO;
        }
        if (n == 4) {
            return FEW;
        }
        if (n == 6) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules61(long n) {
        long n10 = n % 10;
        long n100 = n % 100;
        if (n == 1) {
            return ONE;
        }
        if (n10 == 4 && n100 != 14) {
            return MANY;
        }
        return OTHER;
    }

    private static PluralCategory rules62(long n) {
        long n10 = n % 10;
        long n100 = n % 100;
        if ((n10 == 1 || n10 == 2) && n100 != 11 && n100 != 12) {
            return ONE;
        }
        return OTHER;
    }

    private static PluralCategory rules63(long n) {
        long n10 = n % 10;
        if (n10 == 6 || n10 == 9) {
            return FEW;
        }
        if (n == 10) {
            return FEW;
        }
        return OTHER;
    }

    private static PluralCategory rules64(long n) {
        long n10 = n % 10;
        long n100 = n % 100;
        if (n10 == 3 && n100 != 13) {
            return FEW;
        }
        return OTHER;
    }

    private static boolean isIn(long low, long high, long number) {
        return low <= number && number <= high;
    }
}
