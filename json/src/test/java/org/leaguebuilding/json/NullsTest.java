package org.leaguebuilding.json;

import static java.io.OutputStream.nullOutputStream;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.reflect.TypeToken;
import com.google.common.util.concurrent.MoreExecutors;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.leaguebuilding.edition.Base;
import org.leaguebuilding.edition.EditionDocument;
import org.leaguebuilding.formation.FormationAdvice;
import org.leaguebuilding.formation.FormationPolicy;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.answer.CheckSummary;
import org.leaguebuilding.json.edition.EditionReader;
import org.leaguebuilding.json.input.JsonErrorCode;
import org.leaguebuilding.json.input.Kept;
import org.leaguebuilding.json.input.MalformedJsonException;
import org.leaguebuilding.json.input.ReadLimits;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.json.input.UnknownProperty;
import org.leaguebuilding.json.receipt.Decision;
import org.leaguebuilding.json.receipt.DecisionReceipt;
import org.leaguebuilding.kit.Nulls;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;
import org.leaguebuilding.rule.SubjectType;
import org.leaguebuilding.rule.Verdict;
import org.leaguebuilding.source.Basis;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.LocalizedText;

/** What a host may call refuses null at once and names the parameter. */
class NullsTest {

    private static final ImmutableMap<Class<?>, Object> SAMPLES = samples();

    private static ImmutableMap<Class<?>, Object> samples() {
        LeagueBuildingJson json = LeagueBuildingJson.create();
        LeagueBuildingPolicy policy = Editions.wuhan2005();
        FormationProposal proposal = Generated.proposal(61);
        Decision decision = Decisions.of(json).decide(proposal);
        LocalizedText text = LocalizedText.of("一", "one");
        ImmutableMap.Builder<Class<?>, Object> samples = ImmutableMap.<Class<?>, Object>builder()
                .put(LeagueBuildingJson.class, json)
                .put(LeagueBuildingPolicy.class, policy)
                .put(JacksonGeneration.class, json.generation())
                .put(EditionReader.class, EditionReader.create())
                .put(
                        EditionDocument.class,
                        EditionDocument.define("x", text)
                                .base(Base.shipped("wuhan-2005", policy.day()))
                                .build())
                .put(List.class, List.of())
                .put(ReadLimits.class, ReadLimits.DEFAULT)
                .put(UnknownProperties.class, UnknownProperties.REJECT)
                .put(UnknownProperty.class, new UnknownProperty("/x", "1"))
                .put(Form.class, Form.of(Object.class, Object::new).build(Function.identity()))
                .put(FormBuilder.class, Form.of(Object.class, Object::new))
                .put(FormRegistry.class, json.forms())
                .put(Value.class, Value.ID)
                .put(Decisions.class, Decisions.of(json))
                .put(SubjectType.class, FormationPolicy.SUBJECT)
                .put(Subject.class, proposal)
                .put(Class.class, Object.class)
                .put(Supplier.class, (Supplier<Object>) Object::new)
                .put(ToIntFunction.class, (ToIntFunction<Object>) any -> 1)
                .put(ObjIntConsumer.class, (ObjIntConsumer<Object>) (any, number) -> {})
                .put(Basis[].class, new Basis[0])
                .put(ImmutableMap.class, ImmutableMap.of())
                .put(Object.class, proposal)
                .put(Kept.class, new Kept<>(proposal, ImmutableList.of()))
                .put(JsonErrorCode.class, JsonErrorCode.SYNTAX)
                .put(LocalizedText.class, text)
                .put(
                        MalformedJsonException.class,
                        new MalformedJsonException(JsonErrorCode.SYNTAX, "", 1, 1, text, text, null))
                .put(NdjsonReader.class, json.lines(Forms.ANY_SUBJECT, InputStream.nullInputStream()))
                .put(NdjsonWriter.class, json.lines(Forms.REPORT, nullOutputStream()))
                .put(Decision.class, decision)
                .put(DecisionReceipt.class, decision.receipt())
                .put(Report.class, decision.report())
                .put(FormationAdvice.class, policy.advise(proposal.communities().get(0), ImmutableList.of()))
                .put(LocalDate.class, LocalDate.EPOCH)
                .put(Throwable.class, new IllegalStateException())
                .put(Locale.class, Locale.ROOT)
                .put(Optional.class, Optional.empty())
                .put(Verdict.class, Verdict.COMPLIANT)
                .put(LocatedReports.class, LocatedReports.of(LeagueBuildingJson.create()))
                .put(FileCheck.class, FileCheck.of(LeagueBuildingJson.create()))
                .put(CheckSummary.class, new CheckSummary(ImmutableMap.of(), 0, ImmutableMap.of()))
                .put(String.class, "x")
                .put(byte[].class, "{}".getBytes(UTF_8))
                .put(InputStream.class, new ByteArrayInputStream(new byte[0]))
                .put(OutputStream.class, nullOutputStream())
                .put(Path.class, Path.of("nowhere"))
                .put(ImmutableList.class, ImmutableList.of())
                .put(Executor.class, MoreExecutors.directExecutor())
                .put(Function.class, Function.identity())
                .put(BiConsumer.class, (BiConsumer<Object, Object>) (one, other) -> {})
                .put(int.class, 1)
                .put(long.class, 1L);
        FormCases.all().forEach(form -> samples.put(form.full().getClass(), form.full()));
        return samples.buildKeepingLast();
    }

    @Test
    void is_refused_by_everything_that_is_exported() throws Exception {
        Nulls nulls = Nulls.of(
                LeagueBuildingJson.class,
                type -> SAMPLES.get(TypeToken.of(type).getRawType()),
                NullsTest::refusedField);

        assertThat(nulls.entries()).hasSizeGreaterThan(50);
        assertThat(nulls.faults()).isEmpty();
    }

    private static Optional<String> refusedField(Throwable thrown) {
        return thrown instanceof MalformedValueException refusal ? Optional.of(refusal.field()) : Optional.empty();
    }
}
