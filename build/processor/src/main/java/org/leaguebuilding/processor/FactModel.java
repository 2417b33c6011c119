package org.leaguebuilding.processor;

import com.google.common.collect.ImmutableList;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/**
 * What is declared of a fact beyond its type.
 *
 * @param provisions what the policy has it for
 * @param text the kind of text
 * @param size the size of a list or set
 * @param decimal what a decimal measures
 * @param unit what a count counts; empty for none
 * @param judged whether it is judged though there is no provision
 * @param absent what it means that it is absent; empty for what is usual
 */
record FactModel(
        ImmutableList<VariableElement> provisions,
        String text,
        String size,
        String decimal,
        String unit,
        boolean judged,
        String absent) {

    static final String ANY = "ANY";
    static final String NONE = "NONE";

    private static final FactModel PLAIN = new FactModel(ImmutableList.of(), "ID", ANY, NONE, "", false, "");

    static FactModel of(Element component) {
        return Annotations.find(component, Names.FACT).map(FactModel::read).orElse(PLAIN);
    }

    private static FactModel read(AnnotationMirror fact) {
        ImmutableList.Builder<VariableElement> provisions = ImmutableList.builder();
        Annotations.values(fact, "on").forEach(provision -> provisions.add((VariableElement) provision));
        return new FactModel(
                provisions.build(),
                Annotations.member(fact, "text", PLAIN.text),
                Annotations.member(fact, "size", PLAIN.size),
                Annotations.member(fact, "decimal", PLAIN.decimal),
                first(fact, "unit"),
                (boolean) Annotations.value(fact, "judged").orElse(false),
                first(fact, "absent"));
    }

    /** A value that may be left out, which is why it is declared as a list. */
    private static String first(AnnotationMirror fact, String name) {
        return Annotations.values(fact, name).stream()
                .findFirst()
                .map(member -> ((VariableElement) member).getSimpleName().toString())
                .orElse("");
    }

    boolean saysText() {
        return !text.equals(PLAIN.text);
    }

    boolean saysSize() {
        return !size.equals(ANY);
    }

    boolean saysDecimal() {
        return !decimal.equals(NONE);
    }

    /** Whether there is always something to be said of a list, be it that it is empty. */
    boolean isStated() {
        return size.equals("STATED") || isNeverEmpty();
    }

    boolean isNeverEmpty() {
        return size.equals("SOME");
    }
}
