package org.leaguebuilding.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.source.ParameterSet;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.validation.MalformedValueException;
import org.leaguebuilding.value.HasNoForm;
import org.leaguebuilding.value.OpenCode;

/**
 * The rules of one edition about one kind of subject, and the check that applies them. A host that checks subjects of its own
 * extends this class and adds the family to an edition.
 *
 * <p>Subclasses are immutable and thread-safe. Where everything holds, {@link #check} allocates no more than the report that
 * it hands out.
 *
 * @param <S> the subjects
 */
public abstract class RuleFamily<S extends Subject> implements Cloneable, HasNoForm {

    private final SubjectType<S> subject;
    private final String edition;
    private final ParameterSet parameters;
    private @Nullable FactIndex factIndex;
    private @Nullable Checked<S> anySubject;

    /** These three are set in a copy before anything else sees it. */
    private RuleSet rules;

    private RuleChanges changes = RuleChanges.NONE;
    private Checks first = Checks.quiet();

    /** {@return the rules that the edition has switched off, in the order in which they would be reported} */
    public final ImmutableList<Rule> switchedOff() {
        return changes.switchedOff();
    }

    /**
     * Takes what the family consists of.
     *
     * @param subject the kind of subject
     * @param edition the edition's id, which every report names
     * @param rules the rules, in the order in which they are reported
     * @param parameters the figures and choices of the edition that the rules read
     * @throws MalformedValueException if one is null
     */
    protected RuleFamily(SubjectType<S> subject, String edition, RuleSet rules, ParameterSet parameters) {
        Structure.given("RuleFamily", "subject", subject);
        Structure.given("RuleFamily", "edition", edition);
        Structure.given("RuleFamily", "rules", rules);
        Structure.given("RuleFamily", "parameters", parameters);
        this.subject = subject;
        this.edition = edition;
        this.rules = rules;
        this.parameters = parameters;
    }

    /**
     * The same family in an edition that changes rules of it.
     *
     * @param changed what it changes, all earlier changes included
     * @return the family, of the same class
     * @throws MalformedValueException if an added rule has the id of another one
     */
    public final RuleFamily<S> with(RuleChanges changed) {
        requireNonNull(changed, "changed");
        RuleFamily<S> copy = copy();
        copy.rules = changed.inForce(rules);
        copy.changes = changed;
        copy.first = Checks.quiet(changed);
        copy.anySubject = null;
        return copy;
    }

    @SuppressWarnings("unchecked") // a clone is of the same class
    private RuleFamily<S> copy() {
        try {
            return (RuleFamily<S>) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Makes the requirements of the rules that apply to a subject, in the order of the rules.
     *
     * <p>Where everything holds this allocates nothing. Nor is the report allocated that a host reads and drops, as long as the JIT
     * inlines {@link #check} into the host's code. It does so as long as this method is a call there, and not inlined as well; a family of
     * the library makes sure of that in one of two ways. It goes through the parts of its check at one call site, where the JIT sees
     * several and inlines none; or it has the loops of its check in one method of more than 325 bytes of code, which the JIT leaves
     * where it is.
     *
     * @param checked the subject
     * @param checks the collector to start with
     * @return the collector that the last requirement gave back
     */
    protected abstract Checks judge(S checked, Checks checks);

    /** {@return the kind of subject that the family checks} */
    public final SubjectType<S> subject() {
        return subject;
    }

    /**
     * The edition that the family belongs to.
     *
     * @return its id
     */
    public final String edition() {
        return edition;
    }

    /**
     * The rules of the edition for this kind of subject.
     *
     * @return them, in the order in which they are reported
     */
    public final RuleSet rules() {
        return rules;
    }

    /**
     * The figures and choices of the edition that the rules read.
     *
     * @return the parameters
     */
    public final ParameterSet parameters() {
        return parameters;
    }

    /**
     * The facts of the subjects, as the build made them from the record's declarations. They are loaded when they are asked for.
     *
     * @return the facts, each before those within it; none for a host's family that does not override this
     */
    public ImmutableList<SubjectFact> facts() {
        return ImmutableList.of();
    }

    /**
     * What an element of a list in a subject is called, by which findings name their places. A host's family gives out what the build
     * made of its record, as with {@link #facts()}.
     *
     * @param checked the subject
     * @param list where the list stands, such as {@code chain.units}
     * @param index the element's index, from 0
     * @return its name, else its id, never anything about a person; empty where it has neither or there is no such element
     */
    protected Optional<String> nameOf(S checked, String list, int index) {
        return FactIndex.nameOf(checked, list, index);
    }

    /**
     * {@return what a code of an open set is called in the edition, which may have added it}
     *
     * @param code the code
     * @param locale the reader's locale; Chinese locales read Chinese, all others English
     */
    public String titleOf(OpenCode code, Locale locale) {
        requireNonNull(code, "code");
        requireNonNull(locale, "locale");
        return code.title(locale);
    }

    /**
     * A fact at its place in a subject, to be put into words.
     *
     * @param checked the subject
     * @param fact the fact that is declared there; of a value by key the map, of an element of a list the list
     * @param path where it stands, as findings say it, such as {@code communities[2].memberCount}
     * @return the fact, which names itself as findings of the family do
     */
    public final PlacedFact placed(S checked, SubjectFact fact, String path) {
        requireNonNull(checked, "checked");
        requireNonNull(fact, "fact");
        requireNonNull(path, "path");
        return new PlacedFact(fact, path, new Checked<>(this, checked), factIndex());
    }

    /** Any thread's is as good as another's. */
    FactIndex factIndex() {
        FactIndex known = factIndex;
        if (known == null) {
            known = FactIndex.of(facts());
            factIndex = known;
        }
        return known;
    }

    /** What findings are about that were stored or sent. */
    Checked<S> anySubject() {
        Checked<S> known = anySubject;
        if (known == null) {
            known = new Checked<>(this, null);
            anySubject = known;
        }
        return known;
    }

    /**
     * Checks a subject.
     *
     * @param checked the subject
     * @return the report
     */
    public final Report check(S checked) {
        requireNonNull(checked, "checked");
        return Report.of(this, checked, judgeAll(checked, first));
    }

    /**
     * The verdict on a subject alone, for callers that need no findings.
     *
     * @param checked the subject
     * @return the verdict of its report
     */
    public final Verdict verdict(S checked) {
        return check(checked).verdict();
    }

    /**
     * Checks a subject and writes down what held, what failed and what was not looked at.
     *
     * @param checked the subject
     * @return the trace, with the same report that {@link #check} gives
     */
    public final Trace trace(S checked) {
        requireNonNull(checked, "checked");
        return Trace.of(this, checked, changes, checks -> judgeAll(checked, checks));
    }

    /** {@return the collector to start with where a family has a check of its own beside {@link #check}} */
    protected final Checks collector() {
        return first;
    }

    /**
     * {@return how a check that a family has beside {@link #check} came about}
     *
     * @param subjectType the kind of subject, as in {@link Report#subjectType()}
     * @param checked the subject's id
     * @param check the check
     */
    protected final Trace trace(String subjectType, String checked, UnaryOperator<Checks> check) {
        requireNonNull(subjectType, "subjectType");
        requireNonNull(checked, "checked");
        requireNonNull(check, "check");
        return Trace.of(subjectType, checked, edition, rules, changes, check);
    }

    private Checks judgeAll(S checked, Checks checks) {
        Checks found = judge(checked, checks);
        return changes == RuleChanges.NONE ? found : changes.checkAdded(checked, found);
    }

    @Override
    public String toString() {
        return subject + " by " + edition;
    }
}
