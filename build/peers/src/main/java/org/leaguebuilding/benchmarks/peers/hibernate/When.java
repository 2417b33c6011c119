package org.leaguebuilding.benchmarks.peers.hibernate;

import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import org.leaguebuilding.benchmarks.peers.facts.ProposalFacts;

/** The groups of constraints. */
final class When {

    private When() {}

    interface Independent {}

    interface Joint {}

    interface JointOfSeveral {}

    interface Industry {}

    interface Market {}

    interface NewField {}

    /** The groups that a proposal is validated in. */
    static Class<?>[] of(ProposalFacts proposal) {
        List<Class<?>> groups = new ArrayList<>();
        groups.add(Default.class);
        switch (proposal.mode()) {
            case "independent" -> groups.add(Independent.class);
            case "joint" -> groups.add(Joint.class);
            case "industry" -> groups.add(Industry.class);
            case "market" -> groups.add(Market.class);
            default -> {}
        }
        if (proposal.isJoint()) {
            groups.add(JointOfSeveral.class);
        }
        if (proposal.newField() != null) {
            groups.add(NewField.class);
        }
        return groups.toArray(Class<?>[]::new);
    }
}
