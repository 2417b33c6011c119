package org.leaguebuilding.condition;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leaguebuilding.edition.Bound;
import org.leaguebuilding.edition.Condition;
import org.leaguebuilding.edition.EditionErrorCode;
import org.leaguebuilding.edition.EditionErrors;
import org.leaguebuilding.edition.Operand;
import org.leaguebuilding.edition.Operator;
import org.leaguebuilding.rule.Fact;
import org.leaguebuilding.rule.SubjectFact;
import org.leaguebuilding.rule.Truth;
import org.leaguebuilding.source.Parameter;
import org.leaguebuilding.structure.Structure;
import org.leaguebuilding.value.LocalizedText;
import org.leaguebuilding.value.Ratio;

/** Makes the conditions on facts that are compared with values, parameters and other facts. Not thread-safe. */
final class Comparisons {

    private final Surroundings surroundings;
    private final EditionErrors errors;
    private final Accesses accesses;
    private final Literals literals;
    private final OperandChecks operands;

    Comparisons(Surroundings surroundings, EditionErrors errors, Accesses accesses) {
        this.surroundings = surroundings;
        this.errors = errors;
        this.accesses = accesses;
        this.literals = new Literals(surroundings, errors);
        this.operands = new OperandChecks(errors);
    }

    @Nullable CompiledCondition compile(Condition.Comparison comparison, FactScope scope, String pointer, Arguments taken) {
        Access access = accesses.find(scope, comparison.fact(), EditionErrors.then(pointer, "fact"));
        if (access == null) {
            return null;
        }
        String at = EditionErrors.then(pointer, comparison.operator().key());
        if (!isFitting(access, comparison, at)) {
            return null;
        }
        if (comparison.operands().isEmpty()) {
            refuseDecided(at, Truth.of(comparison.operator() == Operator.CONTAINS_ALL));
            return null;
        }
        taken.add(Argument.of(comparison.as().orElseGet(access::lastName), access, surroundings));
        return switch (comparison.operator()) {
            case IS, IS_NOT, IN -> same(access, comparison, scope, at);
            case CONTAINS, CONTAINS_ANY, CONTAINS_ALL -> set(access, comparison, at);
            default -> bounded(access, comparison, scope, at, taken);
        };
    }

    private boolean isFitting(Access access, Condition.Comparison comparison, String at) {
        SubjectFact fact = access.fact();
        if (fact.isOfPerson()) {
            errors.add(at, EditionErrorCode.OF_PERSON, comparison.fact());
            return false;
        }
        Fact.Kind kind = Literals.kindOf(access);
        boolean fits = switch (comparison.operator()) {
            case IS, IS_NOT -> isNamed(kind) || kind == Fact.Kind.YES_NO;
            case IN -> isNamed(kind);
            case CONTAINS, CONTAINS_ANY, CONTAINS_ALL ->
                kind == Fact.Kind.LIST && fact.elements().equals(Optional.of(Fact.Kind.CODE)) && !access.isKeyed();
            default -> isOrdered(kind) && !(access.isKeyed() && kind == Fact.Kind.COUNT);
        };
        if (!fits) {
            errors.add(at, EditionErrorCode.NOT_COMPARABLE, comparison.fact(), Literals.kind(access));
        }
        return fits && operands.areEnough(comparison.operator(), comparison.operands(), at);
    }

    private static boolean isNamed(Fact.Kind kind) {
        return kind == Fact.Kind.CODE || kind == Fact.Kind.OPEN_CODE || kind == Fact.Kind.ID || kind == Fact.Kind.DAY;
    }

    private static boolean isOrdered(Fact.Kind kind) {
        return kind == Fact.Kind.COUNT || kind == Fact.Kind.SHARE || kind == Fact.Kind.DECIMAL || kind == Fact.Kind.DAY;
    }

    private @Nullable CompiledCondition same(
            Access access, Condition.Comparison comparison, FactScope scope, String at) {
        ImmutableList.Builder<Object> values = ImmutableList.builder();
        int known = 0;
        for (int i = 0; i < comparison.operands().size(); i++) {
            String each = comparison.operator().takesList() ? EditionErrors.then(at, i) : at;
            Operand operand = comparison.operands().get(i);
            if (operand instanceof Operand.OfFact fact && !comparison.operator().takesList()) {
                Access other = comparable(access, fact, scope, EditionErrors.then(each, "fact"));
                return other == null
                        ? null
                        : new SameFactCondition(access, other, comparison.operator() == Operator.IS);
            }
            Object value = constant(access, operand, each);
            if (value != null) {
                values.add(value);
                known++;
            }
        }
        return known < comparison.operands().size()
                ? null
                : new SameCondition(access, values.build(), comparison.operator() != Operator.IS_NOT);
    }

    private @Nullable CompiledCondition set(Access access, Condition.Comparison comparison, String at) {
        ImmutableList.Builder<Object> codes = ImmutableList.builder();
        int known = 0;
        for (int i = 0; i < comparison.operands().size(); i++) {
            String each = comparison.operator().takesList() ? EditionErrors.then(at, i) : at;
            Operand operand = comparison.operands().get(i);
            Object code = operand instanceof Operand.Literal literal
                    ? literals.readElement(access, literal.value(), each)
                    : notConstant(each);
            if (code != null) {
                codes.add(code);
                known++;
            }
        }
        return known < comparison.operands().size()
                ? null
                : new SetCondition(access, codes.build(), comparison.operator() != Operator.CONTAINS_ANY);
    }

    private @Nullable CompiledCondition bounded(
            Access access, Condition.Comparison comparison, FactScope scope, String at, Arguments taken) {
        if (access.fact().kind() == Fact.Kind.COUNT) {
            Side.OfFact count = new Side.OfFact(access);
            Limits limits = limits(
                    new Bound(comparison.operator(), comparison.operands()),
                    access,
                    scope,
                    at,
                    0,
                    comparison.as(),
                    taken);
            return limits == null ? null : new NumberCondition(count, limits);
        }
        return ordered(access, comparison, scope, at, taken);
    }

    private @Nullable CompiledCondition ordered(
            Access access, Condition.Comparison comparison, FactScope scope, String at, Arguments taken) {
        OrderCondition.@Nullable Value[] sides = new OrderCondition.@Nullable Value[2];
        boolean literal = true;
        for (int i = 0; i < comparison.operands().size(); i++) {
            Operand operand = comparison.operands().get(i);
            boolean lower = i == 0 && comparison.operator() != Operator.AT_MOST;
            String each = comparison.operator().takesList() ? EditionErrors.then(at, i) : at;
            OrderCondition.Value value = value(access, operand, scope, each);
            if (value == null) {
                return null;
            }
            literal &= operand instanceof Operand.Literal;
            sides[lower ? 0 : 1] = value;
            if (value.constant() != null) {
                taken.addBound(comparison.as(), lower, value.constant());
            }
        }
        OrderCondition order = new OrderCondition(access, sides[0], sides[1], least(access), most(access));
        return literal && isDecided(order, sides, at) ? null : order;
    }

    @SuppressWarnings("unchecked") // constants of one kind
    private boolean isDecided(OrderCondition order, OrderCondition.@Nullable Value[] sides, String at) {
        OrderCondition.Value lower = sides[0];
        OrderCondition.Value upper = sides[1];
        if (lower != null
                && upper != null
                && lower.constant() != null
                && ((Comparable<Object>) lower.constant()).compareTo(upper.constant()) > 0) {
            operands.refuseOrder(lower.constant(), requireNonNull(upper.constant()), at);
            return true;
        }
        Truth always = order.ofAbsent();
        if (always != Truth.UNKNOWN) {
            refuseDecided(at, always);
        }
        return always != Truth.UNKNOWN;
    }

    private static @Nullable Object least(Access access) {
        return switch (Literals.kindOf(access)) {
            case SHARE -> Ratio.ZERO;
            case DECIMAL -> BigDecimal.ZERO;
            default -> Structure.FIRST_DATE;
        };
    }

    private static @Nullable Object most(Access access) {
        return switch (Literals.kindOf(access)) {
            case SHARE -> null;
            case DECIMAL -> BigDecimal.valueOf(100);
            default -> Structure.LAST_DATE;
        };
    }

    private OrderCondition.@Nullable Value value(Access access, Operand operand, FactScope scope, String at) {
        if (operand instanceof Operand.OfFact fact) {
            Access other = comparable(access, fact, scope, EditionErrors.then(at, "fact"));
            return other == null ? null : new OrderCondition.Value(null, other);
        }
        Object constant = constant(access, operand, at);
        return constant == null ? null : new OrderCondition.Value(constant, null);
    }

    /** Another fact that compares: of the same kind, the same codes and the same unit. */
    private @Nullable Access comparable(Access access, Operand.OfFact fact, FactScope scope, String at) {
        Access other = accesses.find(scope, fact.name(), at);
        if (other == null) {
            return null;
        }
        boolean same = Literals.kindOf(access) == Literals.kindOf(other)
                && access.fact().codes().equals(other.fact().codes())
                && access.fact().unit().equals(other.fact().unit())
                && !other.fact().isOfPerson()
                && access.isKeyed() == other.isKeyed();
        if (!same) {
            errors.add(at, EditionErrorCode.NOT_COMPARABLE, fact.name(), Literals.kind(other));
        }
        return same ? other : null;
    }

    /** A value, or that of a parameter, of the kind of the fact. */
    private @Nullable Object constant(Access access, Operand operand, String at) {
        if (operand instanceof Operand.Literal literal) {
            return literals.read(access, literal.value(), at);
        }
        if (operand instanceof Operand.OfParameter parameter) {
            Object value = parameter(parameter, EditionErrors.then(at, "parameter"));
            if (value != null && !isOf(access, value)) {
                operands.refuseParameter(parameter, Literals.kind(access), at);
                return null;
            }
            return value instanceof Integer number ? (Object) number.longValue() : value;
        }
        return notConstant(at);
    }

    private static boolean isOf(Access access, Object value) {
        return switch (Literals.kindOf(access)) {
            case COUNT -> value instanceof Integer;
            case SHARE -> value instanceof Ratio;
            case DECIMAL -> value instanceof BigDecimal;
            case DAY -> value instanceof LocalDate;
            case YES_NO -> value instanceof Boolean;
            case CODE -> access.fact().codes().orElseThrow().isInstance(value);
            default -> false;
        };
    }

    private @Nullable Object notConstant(String at) {
        errors.add(at, EditionErrorCode.WRONG_TYPE, ImmutableMap.of("wanted", EditionErrors.words("kind.value")));
        return null;
    }

    private @Nullable Object parameter(Operand.OfParameter operand, String at) {
        Parameter<?> parameter = surroundings.parameters().get(operand.id());
        if (parameter == null) {
            errors.addUnknown(
                    at,
                    EditionErrorCode.UNKNOWN_PARAMETER,
                    operand.id(),
                    surroundings.parameters().keySet(),
                    surroundings.edition());
            return null;
        }
        return parameter.value();
    }

    /** The limits of a count of elements or a sum. */
    @Nullable Limits limits(Bound bound, FactScope scope, String pointer, long least, Optional<String> as, Arguments taken) {
        String at = EditionErrors.then(pointer, bound.operator().key());
        if (!bound.operator().isBound()) {
            errors.add(at, EditionErrorCode.NOT_COMPARABLE, bound.operator().key(), EditionErrors.words("kind.count"));
            return null;
        }
        if (!operands.areEnough(bound.operator(), bound.operands(), at)) {
            return null;
        }
        return limits(bound, null, scope, at, least, as, taken);
    }

    private @Nullable Limits limits(
            Bound bound,
            @Nullable Access compared,
            FactScope scope,
            String at,
            long least,
            Optional<String> as,
            Arguments taken) {
        @Nullable Side[] sides = new @Nullable Side[2];
        boolean literal = true;
        for (int i = 0; i < bound.operands().size(); i++) {
            Operand operand = bound.operands().get(i);
            boolean lower = i == 0 && bound.operator() != Operator.AT_MOST;
            String each = bound.operator().takesList() ? EditionErrors.then(at, i) : at;
            Side side = side(operand, compared, scope, each);
            if (side == null) {
                return null;
            }
            literal &= operand instanceof Operand.Literal;
            sides[lower ? 0 : 1] = side;
            if (side instanceof Side.Constant constant) {
                taken.addBound(as, lower, constant.number());
            }
        }
        Limits limits = new Limits(sides[0], sides[1]);
        return literal && isDecided(limits, least, at) ? null : limits;
    }

    private boolean isDecided(Limits limits, long least, String at) {
        if (limits.areCrossed()) {
            operands.refuseOrder(
                    requireNonNull(limits.lower()).least(limits),
                    requireNonNull(limits.upper()).most(limits),
                    at);
            return true;
        }
        Truth always = limits.keptBy(least, Integer.MAX_VALUE, limits);
        if (always != Truth.UNKNOWN) {
            refuseDecided(at, always);
        }
        return always != Truth.UNKNOWN;
    }

    private @Nullable Side side(Operand operand, @Nullable Access compared, FactScope scope, String at) {
        if (operand instanceof Operand.OfFact fact) {
            Access other = accesses.find(scope, fact.name(), EditionErrors.then(at, "fact"));
            if (other == null) {
                return null;
            }
            boolean sameUnit = compared == null
                    || compared.fact().unit().equals(other.fact().unit());
            if (other.fact().kind() != Fact.Kind.COUNT || !sameUnit) {
                errors.add(
                        EditionErrors.then(at, "fact"),
                        EditionErrorCode.NOT_COMPARABLE,
                        fact.name(),
                        Literals.kind(other));
                return null;
            }
            return new Side.OfFact(other);
        }
        Object number = number(operand, at);
        return number instanceof Long constant ? new Side.Constant(constant) : null;
    }

    private @Nullable Object number(Operand operand, String at) {
        if (operand instanceof Operand.OfParameter parameter) {
            Object value = parameter(parameter, EditionErrors.then(at, "parameter"));
            if (value != null && !(value instanceof Integer)) {
                operands.refuseParameter(parameter, EditionErrors.words("kind.count"), at);
            }
            return value instanceof Integer count ? (Object) count.longValue() : null;
        }
        Object plain = ((Operand.Literal) operand).value();
        if (plain instanceof Long count && count >= 0 && count <= Integer.MAX_VALUE) {
            return count;
        }
        if (plain instanceof Long) {
            errors.add(at, EditionErrorCode.OUT_OF_RANGE, plain, EditionErrors.words("kind.count"));
        } else {
            literals.refuse(Fact.Kind.COUNT, plain, at);
        }
        return null;
    }

    /** Refuses what the ranges of the facts decide. */
    void refuseDecided(String pointer, Truth always) {
        LocalizedText value = always == Truth.TRUE ? EditionErrors.words("true") : EditionErrors.words("false");
        errors.add(pointer, EditionErrorCode.ALWAYS_DECIDED, ImmutableMap.of("value", value));
    }
}
