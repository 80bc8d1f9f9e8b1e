// Written by CldrSourcesTest from ICU4J 79.1, CLDR 49.
// CLDR is copyright of Unicode, Inc., under the Unicode License V3; see NOTICE.
package dev.errata.runtime.locale;

/**
 * Data of CLDR about locales. A key ends with a colon, and its words follow; see {@link CldrLocales}.
 */
final class CldrTables {
    private CldrTables() {}

    /** The withdrawn language codes by their replacement. */
    static String languages() {
        return "aa: aar aas: aam ab: abk acn: xia adx: pcr ae: ave aeb: ajt af: afr ak: aka tw twi am: amh ami: ais"
                + " amq: elp an: arg aog: myd aou: gio apc: ajp apf: agp aqd: dkl aqt: sap ar: ara arb as: asm av: ava"
                + " ay: aym ayr az: aze azj azd: nln ba: bak bal: bcc bcg: bgm be: bel beb: btb bfy: ppa bg: bul bho:"
                + " bh bih bi: bis bik: bcl bir: bic bjp: tgg bm: bam bmf: krm bn: ben bnc: lbk bo: bod tib bpp: nxu"
                + " br: bre bs: bos bua: bxr bzc: bjq ca: cat cax: xba cbr: nom ce: che ch: cha chm: mhr cir: meg cmr:"
                + " cka co: cos cr: cre cwd crr: pmk cs: ces cze cu: chu cv: chv cy: cym wel da: dan dbt: dwl de: deu"
                + " ger del: umu den: xsl dev: gav dgl: kzh dif: dit din: dik dmw: mwd xrq dnj: daf doi: dgo drl: bjd"
                + " dtd: noo dtp: ktr kzj kzt tdu duz: guv dv: div dwu: duj dz: adp dzo dze: djl ebk: bkb ee: ewe eko:"
                + " nte el: ell gre ema: uok emx: rmr en: eng enl: leg enm: yol eo: epo es: spa esg: ggo et: ekk est"
                + " eu: baq eus eza: izi fa: fas per pes fa-AF: drw prs tnf fbl: bhk ff: fuc ful fi: fin fil: tgl tl"
                + " fj: fij fo: fao fr: fra fre fy: fry ga: gle gal: ilw gba: gya gd: gla gdj: kvs gl: glg gll: nbx gn:"
                + " grn gug gon: gno grb: gbo gtu: ggr gu: guj prp gv: glv gvr: ggn ha: hau hai: hdn he: heb iw hi: hin"
                + " hle: sca hmn: hea ho: hmo hr: hrv scr ht: hat hu: hun huw: pmc hy: arm hye hz: her ia: ina iba: blg"
                + " snb id: in ind ie: ile ig: ibo ii: iii ik: esk ipk ilm: ill io: ido is: ice isl isk: sgl it: ita"
                + " itd: tid iu: ike iku ja: jpn jal: hrr jbk: mgx jgk: jar jkm: kpp jrb: aju jv: jav jw ka: geo kat"
                + " kak: tne kdz: ncp kg: kng kon ki: kik kj: kua kjh: zkb kk: kaz kl: kal kln: spy km: khm kmb: smd"
                + " kml: kgh kn: kan ko: kor kok: gom kpe: xpe kr: kau knc kru: kxl ks: kas ksp: lak ktz: aue ku: kmr"
                + " kur kv: kom kpv kw: cor kwv: koj kxr: pat ky: kir kzk: drr gli la: lat lah: pnb lb: ltz lcq: ppr"
                + " lg: lug li: lim ln: lin lo: lao lrr: yma lt: lit lu: lub luy: bxk lv: lav lvs man: emk mg: mlg plt"
                + " mgp: mrd mh: mah mi: mao mri mk: mac mkd ml: mal mn: drh khk mon mom: cjr mr: mar mrh: shl mry: mst"
                + " myt ms: may msa zsm mt: mlt mtm: ymt mwr: dhd my: bur mya na: nau nb: nob nbr: nns ncq: kgd nd: nde"
                + " ne: nep npi ng: ndo ngt: llo ngv: nnx njz: dap nl: dut nld nn: nno no: nor nol: wit nr: nbl nrk:"
                + " nlr nru: nbf nun: ayx nv: nav nvo: baz nwo: wiw ny: nya nyc: gti oc: oci oj: ojg oji ola: thw om:"
                + " gaz orm opa: ibi or: ori ory os: oss oyb: jeg skk thx pa: pan phr: pmu pi: pli pij: coy nts pl: pol"
                + " plu: kgm prt: pry ps: pbu pus pt: por pub: puz qu: que quz quh: cqu raj: mup raq: lii ras: tie rki:"
                + " ccq ybd rm: roh rmx: lmm rn: run ro: mo mol ron rum rom: rmy ru: rus rw: kin sa: cls san sc: src"
                + " srd scv: zir sd: snd se: sme sg: sag sgd: sul si: sin sk: slk slo sl: slv sm: smo sn: sna snz: asd"
                + " so: som sq: alb als sqi sqm: dek sr: scc srp sr-Latn: hbs sh sr-ME: cnr srx: him ss: ssw st: sot"
                + " su: sun suj: xsj sv: swe sw: swa swh sw-CD: swc syr: cld ta: tam taj: tsf tdf: kgc tdg: tmk te: tel"
                + " tg: tgk th: tha ti: tir tk: tuk tmh: ttq tn: tsn to: ton tpn: tpw tpo: thc tr: tur ts: tso tt: tat"
                + " tvd: kxe twm: tkk ty: tah tyj: tmp ug: uig uk: ukr ulw: sum umi: szd ur: urd uth: dud uz: uzb uzn"
                + " vaj: gfx mwj oun ve: ven vi: vie vo: vol wa: wln waw: xkh weo: tlw wgb: wgw wnn: mnt wny: gbc wo:"
                + " wol wro: unp xch: cmk xh: xho xnt: mof xny: nad yam: kwq yi: ji ydd yid ynq: yen yo: yor yrm: yiy"
                + " yug: yuu za: zha zyb zap: zai zh: chi cmn zho zkd: kdv zko: xss zom: yos zu: zul zza: diq";
    }

    /** The languages by their usual script, except those in Latin script. */
    static String scripts() {
        return "Aghb: xag Ahom: aho Arab: aao abh abv acm acq acw acx adf aeb aec aee aeq afb aib aiq apc apd ar arq"
                + " ars ary arz ask atn auj auz avd avl ayh ayl ayn ayp azb bal bdz bej bft bgn bgp bhe bhm bjm bqi brh"
                + " brk bsh bsk chg cja ckb clh dcc def deh dgl dmk dml esh fa fay faz fia fub gbz ggg gha ghr gig gjk"
                + " gju glh glk grr gwc gwf gwt gzi hac haz hkh hnd hno hoh hrz hss isk jad jat jbn jdg jnd jog kbu kby"
                + " kcy kfm khw klj kmz ks ktl kvx kxp lah lki lrc lrk lrl lsa lss luv luz mby mde mey mfa mfi mhj mki"
                + " mnj mve mvy mzb mzn nli nlm ntz nyq odk omy oru ota pbt phl phr phv plk prc prd prx ps psh psi pst"
                + " qxq rdb rmt sbn scl sd sdb sdf sdg sdh sds sgr sgy shd shm shu shv siy siz skr smy sqo sqt srh srz"
                + " ssh sts swb tjo tks tov tra trm trw ug ur ush uzs vaf vgr vmh wbk wne wni wsv xhe xka xkc xkj xkp"
                + " xvi ydg zba zdj zum Armi: arc Armn: axm hy hyw rmi Avst: ae Bali: kaw Bamu: bax Batk: btd btm Beng:"
                + " aot as bn bpy cdz ctg der grt kdq mni oak rah rkt sdr syl unr unx Bopo: hmj hmq Brah: kho pka pmh"
                + " psu xtq Cakm: ccp tnv Cans: cr crj crk crl crm csw iu nsk oj ojs Cari: xcr Cham: cjm Cher: chr"
                + " Chrs: xco Copt: cop Cprt: ecy Cyrl: ab abq ady agx akv alr alt ani aqc atv av ba be bg bhh bph bua"
                + " bxm ce chm cji ckt clw crh cu cv dar ddo dlg dng enf enh eve evn gdo gin gld huz inh itl jct jdt"
                + " kaa kap kbd kca ket khv kim kjh kk koi kpt kpy krc krk kum kv kva ky lbe lez mdf mk mn mns mrj mtm"
                + " mud myv ndf neg nio niv nog oaa oac omk orv os osd paq rsk ru rue rut sah sel sgh sia sjd sjt sr"
                + " sty tab tg tin tt tyv ude udi udm ugh uk ulc xal xas xdq xpm xrm xrn xwo yai ykg ykh ynk yrk ysr"
                + " yug yux zko zkz Deva: agi ahr anp anq anr aph asr awa bap bee bfb bfy bfz bgc bgd bgq bgw bha bhb"
                + " bhd bhi bhj bho bht bhu bix biy bjj bmj bns bpx bra brd brx btv byh byw cdh cdj cdm cdn chx cih ctn"
                + " daq dhi dhw doi drq dry dty duh dus dwz emg emu fmu gbk gbm gdx ghe goj gok gon gra gvr gyo hi hif"
                + " hlb hne hoc hoj hoy hut jee jml jnl jns jul kex kfb kfk kfp kfq kfr kfs kfu kfx kfy kgj khn kif kip"
                + " kjl kjo kkt kle klr kmj knn kok kra kru ksz kte kwx kyv kyw kzq lae lbf lbm lbr lhm lif lmh loy luu"
                + " mag mai mgp mjl mjt mjz mkb mke mr mrr mtr mut mwr nao ncd ne new nll nlx nmm noe noi nwx ola oon"
                + " pch pci pgg phd phw pum pwr raa rab raf raj rav rji rjs rtw rwr sa sck scp sgj sjp skj soi srx suz"
                + " swv syw taj tcn tdb tdg tdh tge the thf thl thq thr ths tij tkb tkt ttz vah vas vav vay vjk wbr wly"
                + " wme wtm xnr xsr ybh ybi Egyp: egy Elym: xly Ethi: agj ahg alw am anu awn bcq bst byn dox drs gez"
                + " gmv gof gru har hdy ior kqy ktb mdx mdy muz mvz mym sgw stv ti tig wal wle xan zwa Geor: bbl jge ka"
                + " oav sva xmf Gonm: esg Goth: got Gran: oty Grek: aat bgx cpg ecr el grc pnt scx tsd uum xpg yej"
                + " Gujr: cdi dhn dho dub gas gbl gu Guru: pa Hang: jje okm Hani: how oko swi zch zeh zgb zgm zgn zhd"
                + " zlj zln zlq zqe zyg zyn zzj Hans: cdo cjy cnp cpx csp czh gan hak hnm hsn luh mnp nan sjc wuu zh"
                + " Hant: ltc lzh yue Hebr: aij czk hbo he huy itk jbe jpa jpr jrb jye lad lsd trg yhd yi yih yud zrp"
                + " Hluw: hlu Hmnp: hnj mww Ital: ett osc pgn xve Java: osi tes Jpan: ams ja yoi Jurc: juc Kali: eky"
                + " kvy kyu Kana: ain ryu Khar: pgd Khmr: brb km krr krv okz pcb rka smu tpu xhm xkk Kits: zkt Knda:"
                + " brw kfa kfd kfg kn sle tcy vmd Kore: ko Lana: cuu kkh nod stu Laoo: alk brv kjg kuf lbo lo ncq nev"
                + " ngt oyb pho pnx sct sqq sss tth tto Latf: gml Latg: mga Lepc: lep Lina: lab Linb: gmy Lisu: lis"
                + " Lyci: imy xlc Lydi: xld Mand: mid myz Mani: xmn Marc: xzh Medf: dmf Merc: xmr Mlym: aaf all kev kfh"
                + " mjq mjr mjv ml pcf pcg pkr udg yea Modi: omr Mong: bxu mnc mvf Mroo: mro Mtei: omp Mymr: aio blk"
                + " bwe csh csj dnu dnv hpo int jkp kht kjp ksu ksw kvq kvt kxf kxk mnw mwt my obr omx pce phk pll pwo"
                + " pyx rbb rki rmz shn tco tjl tvn yin zkn Narb: xna Newa: nwc Nkoo: nqo Ogam: pgl xpi Olck: sat Orkh:"
                + " otk Orya: bdv bfw dso dwk gaq gbj gdb jun juy or peg rei spv uki xis zrg Osge: osa Ougr: oui Pauc:"
                + " ctd Phli: pal Phnx: obm phn Plrd: hmd ktp lpo sfm ygp yna ysy ywq ywu Prti: xpr Rjng: abl Rohg: rhg"
                + " Runr: non nrn sxu Samr: sam smp Sarb: xsa Saur: saz Seal: och Sgnw: ase Sidt: xsd Sinh: si Sogd:"
                + " sog Sora: srb Soyo: cmg Syrc: aii amw bhn bjf hrt kqd lhs oar syc syn syr tmr Tagb: tbk Takr: hii"
                + " jna scu Tale: tdd thi Talu: khb Taml: bfq ctt cty era iru kfe kfi muv ta tcx vaa xua xub xuj Tang:"
                + " txg Tavt: blt soa tyr Telu: cde gau key kfc lmn mju nit ort pcj te wbq wsg yeu Tfng: cnu gho shi"
                + " tda zen zgh Thaa: dv Thai: bzi cbn cog kdt khf kjt kxm lcp lwl lwm mkm mlf mpz mra nyl nyw pht phu"
                + " prt pww skb sou th thm tts ugo urk yoy Tibt: adx bfu bkk bo bro cgk cna dka dre dz dzl ght goe jda"
                + " jya kbg kgy khg kjz kkf lbj lkh luk lya muk neh npb ole otb sbu sgt sip spt tgf tsj twm xkf zau"
                + " Tnsa: nst Toto: txo Ugar: uga Vaii: vai Wcho: nnp Xpeo: peo Xsux: akk hit htx nei oht Yiii: ii nos"
                + " nsd nsf nsv nty smh yig yiv ysd ysn ysp";
    }

    /** The regions in which a language has another usual script, by that script. */
    static String regionalScripts() {
        return "Arab: az-IQ az-IR ha-736 ha-CM ha-SD kk-AF kk-CN kk-IR kk-MN ku-IQ ku-IR ku-LB ky-CN ms-CC pa-PK tg-PK"
                + " uz-AF Cyrl: az-RU ku-AM ku-AZ ku-GE ku-TM pnt-172 pnt-RU pnt-SU ug-KZ ug-MN uz-CN Deva: pi-IN sd-IN"
                + " unr-NP Geor: lzz-GE Hans: yue-CN Hant: hak-TW nan-MO nan-TW zh-AU zh-BN zh-GB zh-GF zh-HK zh-ID"
                + " zh-MO zh-PA zh-PF zh-PH zh-SR zh-TH zh-TW zh-US zh-VN Latn: abq-TR ky-TR mey-SN pnt-TR sr-ME sr-RO"
                + " sr-TR Mong: mn-CN Mymr: pi-BU pi-MM Sinh: pi-LK Tale: stu-CN Thai: pi-TH";
    }

    /** The locales whose parent is not a shorter tag, by the parent. */
    static String parents() {
        return "en-001: en-150 en-AG en-AI en-AU en-BB en-BM en-BS en-BW en-BZ en-CC en-CK en-CM en-CX en-CY en-DG"
                + " en-DM en-ER en-FJ en-FK en-FM en-GB en-GD en-GG en-GH en-GI en-GM en-GS en-GY en-HK en-ID en-IE"
                + " en-IL en-IM en-IN en-IO en-JE en-JM en-KE en-KI en-KN en-KY en-LC en-LR en-LS en-MG en-MO en-MS"
                + " en-MT en-MU en-MV en-MW en-MY en-NA en-NF en-NG en-NR en-NU en-NZ en-PG en-PK en-PN en-PW en-RW"
                + " en-SB en-SC en-SD en-SG en-SH en-SL en-SS en-SX en-SZ en-TC en-TK en-TO en-TT en-TV en-TZ en-UG"
                + " en-VC en-VG en-VU en-WS en-ZA en-ZM en-ZW en-150: en-AT en-BE en-CH en-CZ en-DE en-DK en-EE en-ES"
                + " en-FI en-FR en-GE en-HU en-IT en-LT en-LV en-NL en-NO en-PL en-PT en-RO en-SE en-SI en-SK en-UA"
                + " en-IN: hi-Latn es-419: es-AR es-BO es-BR es-BZ es-CL es-CO es-CR es-CU es-DO es-EC es-GT es-HN"
                + " es-JP es-MX es-NI es-PA es-PE es-PR es-PY es-SV es-US es-UY es-VE no: nb nn pt-PT: pt-AO pt-CH"
                + " pt-CV pt-FR pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-ST pt-TL zh-Hant-HK: zh-Hant-MO";
    }

    /** The locales with a region for which CLDR has data. */
    static String regional() {
        return "af-NA af-ZA agq-CM ak-GH am-ET ar-001 ar-AE ar-BH ar-DJ ar-DZ ar-EG ar-EH ar-ER ar-IL ar-IQ ar-JO ar-KM"
                + " ar-KW ar-LB ar-LY ar-MA ar-MR ar-OM ar-PS ar-QA ar-SA ar-SD ar-SO ar-SS ar-SY ar-TD ar-TN ar-YE"
                + " as-IN asa-TZ ast-ES az-Cyrl-AZ az-Latn-AZ ba-RU bas-CM be-BY bem-ZM bez-TZ bg-BG bgc-IN bho-IN"
                + " blo-BJ bm-ML bn-BD bn-IN bo-CN bo-IN br-FR brx-IN bs-Cyrl-BA bs-Latn-BA bua-RU ca-AD ca-ES ca-FR"
                + " ca-IT ccp-BD ccp-IN ce-RU ceb-PH cgg-UG chr-US ckb-IQ ckb-IR cs-CZ csw-CA cv-RU cy-GB da-DK da-GL"
                + " dav-KE de-AT de-BE de-CH de-DE de-IT de-LI de-LU dje-NE doi-IN dsb-DE dua-CM dyo-SN dz-BT ebu-KE"
                + " ee-GH ee-TG el-CY el-GR en-001 en-150 en-AE en-AG en-AI en-AS en-AT en-AU en-BB en-BE en-BI en-BM"
                + " en-BS en-BW en-BZ en-CA en-CC en-CH en-CK en-CM en-CX en-CY en-CZ en-DE en-DG en-DK en-DM en-EE"
                + " en-ER en-ES en-FI en-FJ en-FK en-FM en-FR en-GB en-GD en-GE en-GG en-GH en-GI en-GM en-GS en-GU"
                + " en-GY en-HK en-HU en-ID en-IE en-IL en-IM en-IN en-IO en-IT en-JE en-JM en-JP en-KE en-KI en-KN"
                + " en-KY en-LC en-LR en-LS en-LT en-LV en-MG en-MH en-MO en-MP en-MS en-MT en-MU en-MV en-MW en-MY"
                + " en-NA en-NF en-NG en-NL en-NO en-NR en-NU en-NZ en-PG en-PH en-PK en-PL en-PN en-PR en-PT en-PW"
                + " en-RO en-RW en-SB en-SC en-SD en-SE en-SG en-SH en-SI en-SK en-SL en-SS en-SX en-SZ en-TC en-TK"
                + " en-TO en-TT en-TV en-TZ en-UA en-UG en-UM en-US en-VC en-VG en-VI en-VU en-WS en-ZA en-ZM en-ZW"
                + " eo-001 es-419 es-AR es-BO es-BR es-BZ es-CL es-CO es-CR es-CU es-DO es-EA es-EC es-ES es-GQ es-GT"
                + " es-HN es-IC es-MX es-NI es-PA es-PE es-PH es-PR es-PY es-SV es-US es-UY es-VE et-EE eu-ES ewo-CM"
                + " fa-AF fa-IR ff-Adlm-BF ff-Adlm-CM ff-Adlm-GH ff-Adlm-GM ff-Adlm-GN ff-Adlm-GW ff-Adlm-LR ff-Adlm-MR"
                + " ff-Adlm-NE ff-Adlm-NG ff-Adlm-SL ff-Adlm-SN ff-Latn-BF ff-Latn-CM ff-Latn-GH ff-Latn-GM ff-Latn-GN"
                + " ff-Latn-GW ff-Latn-LR ff-Latn-MR ff-Latn-NE ff-Latn-NG ff-Latn-SL ff-Latn-SN fi-FI fil-PH fo-DK"
                + " fo-FO fr-BE fr-BF fr-BI fr-BJ fr-BL fr-CA fr-CD fr-CF fr-CG fr-CH fr-CI fr-CM fr-DJ fr-DZ fr-FR"
                + " fr-GA fr-GF fr-GN fr-GP fr-GQ fr-HT fr-KM fr-LU fr-MA fr-MC fr-MF fr-MG fr-ML fr-MQ fr-MR fr-MU"
                + " fr-NC fr-NE fr-PF fr-PM fr-RE fr-RW fr-SC fr-SN fr-SY fr-TD fr-TG fr-TN fr-VU fr-WF fr-YT fur-IT"
                + " fy-NL ga-GB ga-IE gaa-GH gd-GB gl-ES gsw-CH gsw-FR gsw-LI gu-IN guz-KE gv-IM ha-GH ha-NE ha-NG"
                + " haw-US he-IL hi-IN hi-Latn-IN hr-BA hr-HR hsb-DE hu-HU hy-AM ia-001 id-ID ie-EE ig-NG ii-CN is-IS"
                + " it-CH it-IT it-SM it-VA ja-JP jgo-CM jmc-TZ jv-ID ka-GE kab-DZ kam-KE kde-TZ kea-CV kgp-BR khq-ML"
                + " ki-KE kk-Arab-CN kk-Cyrl-KZ kk-KZ kkj-CM kl-GL kln-KE km-KH kn-IN ko-CN ko-KP ko-KR kok-Deva-IN"
                + " kok-Latn-IN ks-Arab-IN ks-Deva-IN ksb-TZ ksf-CM ksh-DE ku-Latn-IQ ku-Latn-SY ku-Latn-TR ku-TR kw-GB"
                + " kxv-Deva-IN kxv-Latn-IN kxv-Orya-IN kxv-Telu-IN ky-KG lag-TZ lb-LU lg-UG lij-IT lkt-US lmo-IT ln-AO"
                + " ln-CD ln-CF ln-CG lo-LA lrc-IQ lrc-IR lt-LT lu-CD luo-KE luy-KE lv-LV mai-IN mas-KE mas-TZ mer-KE"
                + " mfe-MU mg-MG mgh-MZ mgo-CM mi-NZ mk-MK ml-IN mn-MN mni-Beng-IN mr-IN ms-BN ms-ID ms-MY ms-SG mt-MT"
                + " mua-CM my-MM mzn-IR naq-NA nb-NO nb-SJ nd-ZW nds-DE nds-NL ne-IN ne-NP nl-AW nl-BE nl-BQ nl-CW"
                + " nl-NL nl-SR nl-SX nmg-CM nn-NO nnh-CM nqo-GN nso-ZA nus-SS nyn-UG oc-ES oc-FR om-ET om-KE or-IN"
                + " os-GE os-RU pa-Arab-PK pa-Guru-IN pcm-NG pl-PL pms-IT prg-PL ps-AF ps-PK pt-AO pt-BR pt-CH pt-CV"
                + " pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL qu-BO qu-EC qu-PE raj-IN rm-CH rn-BI ro-MD ro-RO"
                + " rof-TZ ru-BY ru-KG ru-KZ ru-MD ru-RU ru-UA rw-RW rwk-TZ sa-IN sah-RU saq-KE sat-Olck-IN sbp-TZ"
                + " sc-IT scn-IT sd-Arab-PK sd-Deva-IN se-FI se-NO se-SE seh-MZ ses-ML sg-CF shi-Latn-MA shi-Tfng-MA"
                + " shn-MM shn-TH si-LK sk-SK sl-SI smn-FI sn-ZW so-DJ so-ET so-KE so-SO sq-AL sq-MK sq-XK sr-Cyrl-BA"
                + " sr-Cyrl-ME sr-Cyrl-RS sr-Cyrl-XK sr-Latn-BA sr-Latn-ME sr-Latn-RS sr-Latn-XK st-LS st-ZA su-Latn-ID"
                + " sv-AX sv-FI sv-SE sw-CD sw-KE sw-TZ sw-UG syr-IQ syr-SY szl-PL ta-IN ta-LK ta-MY ta-SG te-IN teo-KE"
                + " teo-UG tg-TJ th-TH ti-ER ti-ET tk-TM tn-BW tn-ZA to-TO tok-001 tr-CY tr-TR tt-RU twq-NE tyv-RU"
                + " tzm-MA ug-CN uk-UA ur-IN ur-PK uz-Arab-AF uz-Cyrl-UZ uz-Latn-UZ vai-Latn-LR vai-Vaii-LR vec-IT"
                + " vi-VN vmw-MZ vun-TZ wae-CH wo-SN xh-ZA xnr-IN xog-UG yav-CM yi-UA yo-BJ yo-NG yrl-BR yrl-CO yrl-VE"
                + " yue-Hans-CN yue-Hant-CN yue-Hant-HK yue-Hant-MO za-CN zgh-MA zh-Hans-CN zh-Hans-HK zh-Hans-MO"
                + " zh-Hans-MY zh-Hans-SG zh-Hant-HK zh-Hant-MO zh-Hant-MY zh-Hant-TW zu-ZA";
    }

    /** The regions of ISO 3166 and those of CLDR's locales. */
    static String regions() {
        return "001 150 419 AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ"
                + " BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ"
                + " EA EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY"
                + " HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA"
                + " LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ"
                + " NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW"
                + " SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR"
                + " TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";
    }

    /** The scripts that are written from right to left. */
    static String rightToLeft() {
        return "Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb"
                + " Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sidt Sogd Sogo Syrc Syre Syrj Syrn Thaa"
                + " Yezi";
    }
}
