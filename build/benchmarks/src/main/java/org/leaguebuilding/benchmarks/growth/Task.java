package org.leaguebuilding.benchmarks.growth;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.leaguebuilding.assessment.AssessmentRecord;
import org.leaguebuilding.benchmarks.json.TokenScan;
import org.leaguebuilding.community.Community;
import org.leaguebuilding.coverage.CoverageSurvey;
import org.leaguebuilding.coverage.RollUp;
import org.leaguebuilding.diagnosis.DiagnosisInput;
import org.leaguebuilding.formation.FormationProposal;
import org.leaguebuilding.json.Form;
import org.leaguebuilding.json.Forms;
import org.leaguebuilding.json.JacksonGeneration;
import org.leaguebuilding.json.LeagueBuildingJson;
import org.leaguebuilding.json.input.UnknownProperties;
import org.leaguebuilding.policy.Editions;
import org.leaguebuilding.policy.LeagueBuildingPolicy;
import org.leaguebuilding.rule.Report;
import org.leaguebuilding.rule.Subject;

/** What is done with a document that grows. Each answer comes to a number, so that none can be left out. */
enum Task {
    /** The tokens are gone through, and nothing is made of them. */
    PARSE(Object.class) {
        @Override
        <S> LongSupplier prepare(Form<S> type, byte[] document, S subject) {
            return () -> TOKENS.count(document);
        }
    },
    /** The subject is read. */
    READ(Object.class) {
        @Override
        <S> LongSupplier prepare(Form<S> type, byte[] document, S subject) {
            return () -> JSON.read(type, document).hashCode();
        }
    },
    /** The subject is read with the other generation of Jackson. */
    READ_3(Object.class) {
        @Override
        <S> LongSupplier prepare(Form<S> type, byte[] document, S subject) {
            return () -> JSON_3.read(type, document).hashCode();
        }
    },
    /** The subject is written. */
    WRITE(Object.class) {
        @Override
        <S> LongSupplier prepare(Form<S> type, byte[] document, S subject) {
            return () -> JSON.write(type, subject).length;
        }
    },
    /** The subject is checked. */
    CHECK(Object.class) {
        @Override
        <S> LongSupplier prepare(Form<S> type, byte[] document, S subject) {
            return () -> POLICY.check((Subject) subject).findings().size();
        }
    },
    /** The report on the subject is written, with its messages. */
    ANSWER(Object.class) {
        @Override
        <S> LongSupplier prepare(Form<S> type, byte[] document, S subject) {
            Report report = POLICY.check((Subject) subject);
            return () -> JSON.write(Forms.REPORT.in(Locale.ENGLISH), report).length;
        }

        @Override
        <S> byte[] parsed(Form<S> type, byte[] document, S subject) {
            return JSON.write(Forms.REPORT.in(Locale.ENGLISH), POLICY.check((Subject) subject));
        }
    },
    /** The first community asks for advice, and the others are its neighbours. */
    ADVISE(FormationProposal.class) {
        @Override
        <S> LongSupplier prepare(Form<S> type, byte[] document, S subject) {
            ImmutableList<Community> communities = ((FormationProposal) subject).communities();
            Community first = communities.get(0);
            ImmutableList<Community> others = communities.subList(1, communities.size());
            return () -> POLICY.advise(first, others).modes().size();
        }
    },
    /** The rates of a survey are rolled up. */
    ROLL_UP(CoverageSurvey.class) {
        @Override
        <S> LongSupplier prepare(Form<S> type, byte[] document, S subject) {
            CoverageSurvey survey = (CoverageSurvey) subject;
            return () -> RollUp.of("city", POLICY.coverage().rates(survey, "district"))
                    .hashCode();
        }
    },
    /** A record is scored. */
    SCORE(AssessmentRecord.class) {
        @Override
        <S> LongSupplier prepare(Form<S> type, byte[] document, S subject) {
            AssessmentRecord record = (AssessmentRecord) subject;
            return () -> POLICY.assess(record).lines().size();
        }
    },
    /** Figures are diagnosed. */
    DIAGNOSE(DiagnosisInput.class) {
        @Override
        <S> LongSupplier prepare(Form<S> type, byte[] document, S subject) {
            DiagnosisInput figures = (DiagnosisInput) subject;
            return () -> POLICY.diagnose(figures).problems().size();
        }
    };

    static final LeagueBuildingPolicy POLICY = Editions.wuhan2005();
    private static final TokenScan TOKENS = new TokenScan();

    /** What no table has is passed over, which takes longer than to refuse it. */
    static final LeagueBuildingJson JSON =
            LeagueBuildingJson.of(POLICY).with(UnknownProperties.IGNORE).with(JacksonGeneration.JACKSON_2);

    private static final LeagueBuildingJson JSON_3 = JSON.with(JacksonGeneration.JACKSON_3);

    private final Class<?> subjects;

    Task(Class<?> subjects) {
        this.subjects = subjects;
    }

    /** The tasks that a type of document gives. */
    static ImmutableList<Task> on(Form<?> type) {
        return ImmutableList.copyOf(values()).stream()
                .filter(task -> task.subjects.isAssignableFrom(type.type()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The task on a document, with everything made that is not part of it. */
    final LongSupplier on(Shape shape, int elements) {
        byte[] document = shape.document(elements);
        return prepared(shape.type(), document);
    }

    /** Parsing what the task is held against. */
    final LongSupplier parsing(Shape shape, int elements) {
        byte[] document = parsed(shape.type(), shape.document(elements));
        return () -> TOKENS.count(document);
    }

    private <S> byte[] parsed(Form<S> type, byte[] document) {
        return parsed(type, document, JSON.read(type, document));
    }

    <S> byte[] parsed(Form<S> type, byte[] document, S subject) {
        return document;
    }

    private <S> LongSupplier prepared(Form<S> type, byte[] document) {
        return prepare(type, document, JSON.read(type, document));
    }

    abstract <S> LongSupplier prepare(Form<S> type, byte[] document, S subject);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
