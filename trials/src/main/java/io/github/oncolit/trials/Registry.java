package io.github.oncolit.trials;

import java.util.Objects;
import java.util.Optional;

/**
 * Who gives out trial identifiers: the primary registries of the WHO network, the data providers
 * beside them, and the two kinds of numbers that trials also go by, those of cooperative groups and
 * those of sponsors.
 */
public enum Registry {
    /** ClinicalTrials.gov. */
    NCT("NCT"),
    /** The European database of trials under the directive of 2001. */
    EUDRACT("EudraCT"),
    /** The European system of trials under the regulation of 2014 (CTIS). */
    EUCT("EUCT"),
    /** The ISRCTN registry. */
    ISRCTN("ISRCTN"),
    /** Australian New Zealand Clinical Trials Registry. */
    ACTRN("ACTRN"),
    /** Chinese Clinical Trial Registry. */
    CHICTR("ChiCTR"),
    /** International Traditional Medicine Clinical Trial Registry. */
    ITMCTR("ITMCTR"),
    /** Clinical Trials Registry India. */
    CTRI("CTRI"),
    /** University Hospital Medical Information Network, Japan. */
    UMIN("UMIN"),
    /** Japan Registry of Clinical Trials. */
    JRCT("jRCT"),
    /** Japan Pharmaceutical Information Center, closed. */
    JAPICCTI("JapicCTI"),
    /** Japan Medical Association, closed. */
    JMA("JMA"),
    /** German Clinical Trials Register. */
    DRKS("DRKS"),
    /** Netherlands Trial Register and its successors. */
    NTR("NTR"),
    /** Iranian Registry of Clinical Trials. */
    IRCT("IRCT"),
    /** Clinical Research Information Service, Korea. */
    KCT("KCT"),
    /** Pan African Clinical Trials Registry. */
    PACTR("PACTR"),
    /** Brazilian Registry of Clinical Trials. */
    REBEC("ReBec"),
    /** Cuban Public Registry of Clinical Trials. */
    RPCEC("RPCEC"),
    /** Sri Lanka Clinical Trials Registry. */
    SLCTR("SLCTR"),
    /** Thai Clinical Trials Registry. */
    TCTR("TCTR"),
    /** Lebanese Clinical Trials Registry. */
    LBCTR("LBCTR"),
    /** Peruvian Clinical Trials Registry. */
    REPEC("REPEC"),
    /** Philippine Health Research Registry. */
    PHRR("PHRR"),
    /** Clinical trials centre of the University of Hong Kong. */
    HKCTR("HKCTR"),
    /** The universal trial number of the WHO, which names a trial but does not register it. */
    UTN("UTN"),
    /** A cooperative group's number, such as {@code SWOG S1801}. */
    GROUP("GROUP"),
    /** A sponsor's protocol number, such as {@code MK-3475-189}. */
    SPONSOR("SPONSOR");

    private final String key;

    Registry(String key) {
        this.key = key;
    }

    /**
     * The registry's usual short name.
     *
     * @return such as {@code NCT}, {@code EudraCT}, {@code ChiCTR}
     */
    public String key() {
        return key;
    }

    /**
     * Where a trial can be looked up.
     *
     * @param value an identifier of this registry in canonical spelling
     * @return the address, absent if the registry is closed or finds no trial by its identifier
     */
    public Optional<String> url(String value) {
        Objects.requireNonNull(value, "value");
        return TrialIdGrammars.url(this).map(url -> url.replace("{}", value));
    }
}
