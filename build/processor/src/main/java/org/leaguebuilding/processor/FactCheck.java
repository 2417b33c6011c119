package org.leaguebuilding.processor;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Whether what is declared of a component fits its type. */
final class FactCheck {

    private FactCheck() {}

    /**
     * Holds a declaration against the type that it stands on.
     *
     * @throws Refusal if it says something that cannot be said of the type, or leaves out what has to be said
     */
    static void check(Element component, FactModel fact, TypeMirror type) {
        if (fact.saysText() && !mentions(type, "java.lang.String")) {
            throw new Refusal(component, "text is said of strings; this is " + type);
        }
        if (fact.saysSize() && !isCollection(type)) {
            throw new Refusal(component, "size is said of lists and sets; this is " + type);
        }
        if (fact.saysSize() && name(type).equals(Names.SET) && !fact.isNeverEmpty()) {
            throw new Refusal(component, "a set is ANY or SOME, and never has an element twice");
        }
        boolean decimal = mentions(type, "java.math.BigDecimal");
        if (fact.saysDecimal() && !decimal) {
            throw new Refusal(component, "decimal is said of decimals; this is " + type);
        }
        if (decimal && !fact.saysDecimal()) {
            throw new Refusal(component, "a decimal has to say what it measures: @Fact(decimal = …)");
        }
        boolean count = mentions(type, "int") || mentions(type, "java.util.OptionalInt");
        if (!fact.unit().isEmpty() && !count) {
            throw new Refusal(component, "a unit is said of counts; this is " + type);
        }
        if (!fact.absent().isEmpty() && !canBeAbsent(type)) {
            throw new Refusal(component, "it is never absent; this is " + type);
        }
        if (name(type).equals("long")
                || name(type).equals("double")
                || name(type).equals("float")) {
            throw new Refusal(component, "a count is an int or OptionalInt; this is " + type);
        }
    }

    private static boolean isCollection(TypeMirror type) {
        return name(type).equals(Names.LIST) || name(type).equals(Names.SET);
    }

    private static boolean canBeAbsent(TypeMirror type) {
        return name(type).startsWith("java.util.Optional")
                || isCollection(type)
                || name(type).equals(Names.MAP);
    }

    /** Whether a type is one of that name, or has one in it. */
    static boolean mentions(TypeMirror type, String name) {
        if (name(type).equals(name)) {
            return true;
        }
        List<? extends TypeMirror> inside =
                type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
        return inside.stream().anyMatch(argument -> mentions(argument, name));
    }

    private static String name(TypeMirror type) {
        return FormModels.name(type);
    }
}
