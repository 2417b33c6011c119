package org.leaguebuilding.json.input;

import org.leaguebuilding.value.Coded;

/** Why an input was refused; the set is closed, so that a host can map it to texts or answers of its own. */
public enum JsonErrorCode implements Coded {
    /** It is no JSON: also comments, {@code NaN}, and what else the standard does not know. */
    SYNTAX("syntax", "语法错误"),
    /** It ends before it is complete, or is empty. */
    UNEXPECTED_END("unexpected-end", "内容不完整"),
    /** Something follows the document. */
    TRAILING_DATA("trailing-data", "文档之后有多余内容"),
    /** The bytes are no UTF-8. */
    ENCODING("encoding", "编码错误"),
    /** An escape stands for half of a character. */
    LONE_SURROGATE("lone-surrogate", "字符不完整"),
    /** The document has more bytes than {@link ReadLimits#maxDocumentBytes()}. */
    DOCUMENT_TOO_LONG("document-too-long", "文档过长"),
    /** The line has more bytes than {@link ReadLimits#maxLineBytes()}. */
    LINE_TOO_LONG("line-too-long", "行过长"),
    /** A string or a name has more characters than {@link ReadLimits#maxStringChars()}. */
    STRING_TOO_LONG("string-too-long", "字符串过长"),
    /** The nesting is deeper than {@link ReadLimits#maxDepth()}. */
    TOO_DEEP("too-deep", "嵌套过深"),
    /** The form has no property of that name. */
    UNKNOWN_PROPERTY("unknown-property", "属性未定义"),
    /** The property stands there twice. */
    DUPLICATE_PROPERTY("duplicate-property", "属性重复"),
    /** A property that is required is not there. */
    MISSING_PROPERTY("missing-property", "缺少必填属性"),
    /** {@code null} stands where an absent property would be left out. */
    NULL_VALUE("null-value", "不得为空值"),
    /** It is another type of JSON value. */
    WRONG_TYPE("wrong-type", "类型不符"),
    /** It is a number with a fraction or an exponent where a whole number belongs. */
    NOT_A_WHOLE_NUMBER("not-a-whole-number", "不是整数"),
    /** It is a whole number out of range. */
    OUT_OF_RANGE("out-of-range", "数值超出范围"),
    /** It is not one of the codes of a closed set; case matters. */
    UNKNOWN_CODE("unknown-code", "代码未定义"),
    /** An array that stands for a set has an element twice. */
    DUPLICATE_ELEMENT("duplicate-element", "元素重复"),
    /** The value itself is malformed; the expectation is that of its type. */
    MALFORMED_VALUE("malformed-value", "取值有误"),
    /** The document says that it is another type of subject. */
    SUBJECT_TYPE("subject-type", "对象类型不符"),
    /** The edition has no rule of that id. */
    UNKNOWN_RULE("unknown-rule", "规则不存在"),
    /** Two parts of the document contradict each other, such as a verdict and the findings. */
    CONTRADICTION("contradiction", "内容自相矛盾");

    private final String code;
    private final String term;

    JsonErrorCode(String code, String term) {
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
