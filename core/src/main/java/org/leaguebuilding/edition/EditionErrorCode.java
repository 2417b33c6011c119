package org.leaguebuilding.edition;

import org.leaguebuilding.value.Coded;

/** Why an edition was refused; the set is closed, so that a host can map it to texts or answers of its own. */
public enum EditionErrorCode implements Coded {
    /** It is no JSON or no YAML. */
    SYNTAX("syntax", "格式错误"),
    /** The bytes are no UTF-8. */
    ENCODING("encoding", "编码错误"),
    /** It has more bytes, rules, levels or conditions than a file may have. */
    TOO_LARGE("too-large", "内容过多"),
    /** Something of YAML that edition files do not use: aliases, tags, several documents, directives. */
    NOT_TAKEN("not-taken", "写法不采用"),
    /** A character that looks like another one, or that cannot be seen. */
    CHARACTER("character", "字符有误"),
    /** A text goes over several lines. */
    LINE_BREAK("line-break", "文字折行"),
    /** There is no such key at that place. */
    UNKNOWN_KEY("unknown-key", "键未定义"),
    /** The key stands there twice. */
    DUPLICATE_KEY("duplicate-key", "键重复"),
    /** The value stands in its list twice. */
    DUPLICATE_VALUE("duplicate-value", "取值重复"),
    /** A key is not there that is required. */
    MISSING_KEY("missing-key", "缺少必填项"),
    /** A change names no basis. */
    MISSING_BASIS("missing-basis", "缺少依据"),
    /** No value stands there. */
    NULL_VALUE("null-value", "没有值"),
    /** It is another type of value. */
    WRONG_TYPE("wrong-type", "类型不符"),
    /** The value itself is malformed. */
    MALFORMED_VALUE("malformed-value", "取值有误"),
    /** A text is given in one language only. */
    ONE_LANGUAGE("one-language", "只有一种语言"),
    /** The library ships no such edition. */
    UNKNOWN_EDITION("unknown-edition", "版本不存在"),
    /** The shipped edition cannot stand as of that day. */
    UNKNOWN_DAY("unknown-day", "日期不可用"),
    /** No file of that id was handed in. */
    UNKNOWN_BASE("unknown-base", "基础文件未提供"),
    /** The file of that id has another hash. */
    OTHER_HASH("other-hash", "基础文件已变动"),
    /** An edition starts with itself. */
    CYCLE_OF_BASES("cycle-of-bases", "基础文件循环"),
    /** The id is that of the library, of a shipped rule, of another edition or of another addition. */
    OWN_ID("own-id", "编号已被占用"),
    /** The edition has no such rule. */
    UNKNOWN_RULE("unknown-rule", "规则不存在"),
    /** The edition has no such parameter. */
    UNKNOWN_PARAMETER("unknown-parameter", "参数不存在"),
    /** The edition has no family for that kind of subject. */
    UNKNOWN_SUBJECT("unknown-subject", "对象类型不存在"),
    /** The subject, or the element, has no such fact. */
    UNKNOWN_FACT("unknown-fact", "事实不存在"),
    /** It is a fact of another subject. */
    OTHER_SUBJECT("other-subject", "不是该对象的事实"),
    /** It refers to a person, which nothing compares. */
    OF_PERSON("of-person", "涉及个人"),
    /** The closed set has no such code. */
    UNKNOWN_CODE("unknown-code", "代码未定义"),
    /** The edition has no such formation mode. */
    UNKNOWN_MODE("unknown-mode", "模式不存在"),
    /** It is neither one of the bases of the file nor a provision or an article that the library knows. */
    UNKNOWN_BASIS("unknown-basis", "依据不存在"),
    /** The value is out of the range of the parameter or the fact. */
    OUT_OF_RANGE("out-of-range", "超出范围"),
    /** A statutory figure is made laxer than the statute. */
    LAXER_THAN_STATUTE("laxer-than-statute", "宽于章程规定"),
    /** The rule is one by which a figure of the statutes is held. */
    HOLDS_STATUTE("holds-statute", "落实章程的规则"),
    /** The parameter is a figure of the statutes that no rule reads. */
    OF_STATUTE("of-statute", "章程规定的数字"),
    /** The values of the parameter can be set in Java only. */
    ONLY_IN_JAVA("only-in-java", "文件中不可设置"),
    /** Types or units do not compare. */
    NOT_COMPARABLE("not-comparable", "不可比较"),
    /** By the ranges of the facts the condition is always true, or always false. */
    ALWAYS_DECIDED("always-decided", "恒真或恒假"),
    /** A text names something that is no argument of the rule, or only one language names it. */
    PLACEHOLDER("placeholder", "占位符有误"),
    /** A rule is switched off and changed at once. */
    OFF_WITH_OTHERS("off-with-others", "停用与其他改动并列"),
    /** The scheme, a mode or an honor relies on the rule. */
    RELIED_ON("relied-on", "规则被依据"),
    /** The id of an added rule is not of the family of its subject. */
    OTHER_FAMILY("other-family", "不属于该类"),
    /** A rule is switched off, and it is not said why. */
    MISSING_REASON("missing-reason", "缺少停用理由"),
    /** A reason is given for a rule that is not switched off. */
    REASON_WITHOUT_OFF("reason-without-off", "理由无对应停用"),
    /** A rule that stays switched off is changed. */
    STAYS_OFF("stays-off", "规则仍停用"),
    /** A change says nothing that is to be changed. */
    NOTHING_CHANGED("nothing-changed", "没有改动");

    private final String code;
    private final String term;

    EditionErrorCode(String code, String term) {
        this.code = code;
        this.term = term;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String term() {
        return term;
    }
}
