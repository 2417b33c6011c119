package org.leaguebuilding.json.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.leaguebuilding.community.CommunityType;
import org.leaguebuilding.organization.WorkCommittee;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.source.Provision;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.PersonRef;
import org.leaguebuilding.value.Ratio;

/** A host's own subject, with a component of every type that stands in a form. */
@Fact.Subject("trip")
record Trip(
        String id,
        @Fact(text = Fact.Text.NAME) Optional<String> name,
        @Fact(text = Fact.Text.PROSE) Optional<String> told,
        @Fact(on = Provision.P59) boolean open,
        Optional<Boolean> repeated,
        int guides,
        @Fact(on = {Provision.P58, Provision.P59}) OptionalInt guests,
        LocalDate day,
        Optional<ImmutableList<LocalDate>> others,
        @Fact(decimal = Fact.Decimal.SCORE) Optional<BigDecimal> score,
        Optional<Ratio> share,
        PersonRef head,
        TripKind kind,
        CommunityType from,
        TripMeans means,
        ImmutableSet<String> tags,
        @Fact(size = Fact.Size.SOME) ImmutableSet<TripKind> kinds,
        ImmutableMap<String, Boolean> byCode,
        ImmutableMap<TripKind, LocalDate> byKind,
        ImmutableList<TripStop> stops,
        @Fact(size = Fact.Size.STATED) ImmutableList<String> seen,
        Optional<TripStop> end,
        Optional<WorkCommittee> committee)
        implements Subject {

    Trip {
        Structure.id("Trip", "id", id);
    }
}
