package org.leaguebuilding.benchmarks.peers;

import com.google.common.collect.ImmutableList;
import org.leaguebuilding.benchmarks.peers.aviator.AviatorPeer;
import org.leaguebuilding.benchmarks.peers.cel.CelPeer;
import org.leaguebuilding.benchmarks.peers.drools.DroolsPeer;
import org.leaguebuilding.benchmarks.peers.easyrules.EasyRulesPeer;
import org.leaguebuilding.benchmarks.peers.hibernate.HibernatePeer;
import org.leaguebuilding.benchmarks.peers.qlexpress.QlExpressPeer;
import org.leaguebuilding.benchmarks.peers.schema.SchemaPeer;
import org.leaguebuilding.benchmarks.peers.yavi.YaviPeer;

/** All ways of checking proposals that are compared, and the artifacts that a host takes in for each. */
public enum Way {
    /** Code by hand. */
    BY_HAND("by hand"),
    /** This library. */
    LIBRARY("this library", "org.leaguebuilding:league-building-core"),
    /** YAVI. */
    YAVI("YAVI", "am.ik.yavi:yavi"),
    /** Easy Rules. */
    EASY_RULES("Easy Rules", "org.jeasy:easy-rules-core"),
    /** Hibernate Validator, with the expression language that its guide asks for. */
    HIBERNATE_VALIDATOR(
            "Hibernate Validator", "org.hibernate.validator:hibernate-validator", "org.glassfish.expressly:expressly"),
    /** AviatorScript. */
    AVIATOR_SCRIPT("AviatorScript", "com.googlecode.aviator:aviator"),
    /** QLExpress. */
    QL_EXPRESS("QLExpress", "com.alibaba:qlexpress4"),
    /** Drools with its executable model, and what reads the {@code kmodule.xml} of its guide. */
    DROOLS("Drools", "org.drools:drools-engine", "org.drools:drools-xml-support"),
    /** The JSON Schema validator of networknt. */
    JSON_SCHEMA("json-schema-validator", "com.networknt:json-schema-validator"),
    /** CEL for Java. */
    CEL("CEL", "dev.cel:cel");

    private final String title;
    private final ImmutableList<String> artifacts;

    Way(String title, String... artifacts) {
        this.title = title;
        this.artifacts = ImmutableList.copyOf(artifacts);
    }

    /** {@return what it is called} */
    public String title() {
        return title;
    }

    /** {@return what a host asks for, as {@code group:artifact}; the first one has the version} */
    public ImmutableList<String> artifacts() {
        return artifacts;
    }

    /** {@return it, ready for the first proposal} */
    public Peer<?> open() {
        return switch (this) {
            case BY_HAND -> new ByHand();
            case LIBRARY -> new Library();
            case YAVI -> new YaviPeer();
            case EASY_RULES -> new EasyRulesPeer();
            case HIBERNATE_VALIDATOR -> new HibernatePeer();
            case AVIATOR_SCRIPT -> new AviatorPeer();
            case QL_EXPRESS -> new QlExpressPeer();
            case DROOLS -> new DroolsPeer();
            case JSON_SCHEMA -> new SchemaPeer();
            case CEL -> new CelPeer();
        };
    }
}
