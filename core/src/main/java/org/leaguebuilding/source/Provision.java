package org.leaguebuilding.source;

import static java.util.Objects.requireNonNull;
import static org.leaguebuilding.source.ProvisionKind.AREA;
import static org.leaguebuilding.source.ProvisionKind.BODY;
import static org.leaguebuilding.source.ProvisionKind.CHAIN;
import static org.leaguebuilding.source.ProvisionKind.CONDITION;
import static org.leaguebuilding.source.ProvisionKind.CRITERION;
import static org.leaguebuilding.source.ProvisionKind.DIAGNOSIS;
import static org.leaguebuilding.source.ProvisionKind.DUTY;
import static org.leaguebuilding.source.ProvisionKind.FACT;
import static org.leaguebuilding.source.ProvisionKind.FIELD;
import static org.leaguebuilding.source.ProvisionKind.GROUP;
import static org.leaguebuilding.source.ProvisionKind.GUARANTEE;
import static org.leaguebuilding.source.ProvisionKind.HONOR;
import static org.leaguebuilding.source.ProvisionKind.INDICATOR;
import static org.leaguebuilding.source.ProvisionKind.LIFECYCLE;
import static org.leaguebuilding.source.ProvisionKind.MEASURE;
import static org.leaguebuilding.source.ProvisionKind.MECHANISM;
import static org.leaguebuilding.source.ProvisionKind.MODE;
import static org.leaguebuilding.source.ProvisionKind.NEED;
import static org.leaguebuilding.source.ProvisionKind.OBJECTIVE;
import static org.leaguebuilding.source.ProvisionKind.ORIENTATION;
import static org.leaguebuilding.source.ProvisionKind.OUTCOME;
import static org.leaguebuilding.source.ProvisionKind.PLATFORM;
import static org.leaguebuilding.source.ProvisionKind.PURPOSE;
import static org.leaguebuilding.source.ProvisionKind.QUALITY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;

/**
 * The 75 provisions of the {@linkplain Source#SPEECH speech}, in its own order.
 *
 * <p>A provision is cited by where it stands and by the key terms of the source, which are kept as printed and can be
 * looked up in the very line that the locator names. Titles are the library's own words. Immutable and thread-safe.
 */
public enum Provision implements Basis {
    /** Two honors: the demonstration district and the demonstration community. */
    P01(HONOR, "[6]", "社区团建示范区 · 团建示范社区"),
    /** The joint Opinion that the speech explains. */
    P02(FACT, "[6] · II.1 [15] · III.0 [19]", "关于进一步加强社区团建工作的意见"),
    /** The four platforms of the 883 action plan. */
    P03(PLATFORM, "I.0 [8]", "就业和社会保障 · 城市管理 · 社会治安综合管理 · 社会服务"),
    /** The published figures of the 883 action plan. */
    P04(FACT, "I.0 [8]", "883行动计划"),
    /** League organizations answer for youth work in communities. */
    P05(PURPOSE, "I.0 [9]", "义不容辞的重要责任"),
    /** Purpose one: the Party's base among urban youth. */
    P06(PURPOSE, "I.1 [10]", "巩固党在城市青年中的执政基础"),
    /** Purpose two: the community's construction and development. */
    P07(PURPOSE, "I.2 [11]", "促进社区的建设和发展"),
    /** Purpose three: the League's own work in the new period. */
    P08(PURPOSE, "I.3 [12]", "推动新时期共青团工作的发展"),
    /** Party organizations support lively work that suits youth and community. */
    P09(QUALITY, "I.1 [10]", "根据广大青年的特点和社区建设发展的需要"),
    /** Three kinds of youth need. */
    P10(NEED, "I.2 [11]", "政治文化需求 · 成长成才需求 · 交友就业需求"),
    /** Six areas of community construction. */
    P11(AREA, "I.2 [11]", "社区文明创建 · 社区服务 · 社区管理 · 社区治安 · 社区经济发展 · 社区文化建设"),
    /** Two youth groups that the traditional network misses. */
    P12(GROUP, "I.3 [12]", "下岗待业青年 · 进城务工青年"),
    /** Three weak conditions of an organization. */
    P13(CONDITION, "I.3 [12]", "削弱甚至消失 · 尚未建立 · 缺乏应有的活力"),
    /** From managing to serving. */
    P14(MEASURE, "I.3 [12]", "由传统的管理型向服务型转变"),
    /** Two rates: organizations set up and youth reached. */
    P15(MEASURE, "II.0 [14]", "建团率 · 工作覆盖面"),
    /** Three named problems. */
    P16(DIAGNOSIS, "II.0 [14]", "认识程度不高 · 发展不平衡 · 活动开展不够"),
    /** Three directions of improvement: organization, network, function. */
    P17(DIAGNOSIS, "II.0 [14]", "社区团组织 · 工作网络 · 进一步健全 · 功能进一步发挥"),
    /** The subdistrict League work committee leads. */
    P18(BODY, "II.1 [15]", "街道团工委 · 核心主导作用"),
    /** Subdistrict League cadres are complete and strong. */
    P19(BODY, "II.1 [15]", "配齐配强"),
    /** The community's Party branch leads. */
    P20(BODY, "II.1 [15]", "社区党支部的领导"),
    /** Social resources of the community are put together. */
    P21(BODY, "II.1 [15]", "整合社区内的各种社会资源"),
    /** Youth centers and other youth organizations reach out. */
    P22(BODY, "II.1 [15]", "青年中心 · 辐射影响"),
    /** The basic form stays sound while forms diversify. */
    P23(MODE, "II.1 [15]", "基本组织形式 · 多样化实现形式"),
    /** Six new modes, of which the speech names four. */
    P24(MODE, "II.1 [15]", "六种很好的社区团建新模式 · 等等"),
    /** Independent mode: a good foundation and a strong cadre team. */
    P25(MODE, "II.1 [15]", "独立建团"),
    /** Establish, consolidate, activate, in that order. */
    P26(LIFECYCLE, "II.1 [15]", "建立一个、巩固一个、活跃一个"),
    /** An active independent organization leads others and demonstrates. */
    P27(LIFECYCLE, "II.1 [15]", "带动和示范作用"),
    /** Joint mode: weaker foundation, adjacent, of similar type. */
    P28(MODE, "II.1 [15]", "联合建团 · 地域相邻 · 类型相近 · 团总支或团支部"),
    /** Joint mode: each side gives and gains. */
    P29(MODE, "II.1 [15]", "资源共享、优势互补"),
    /** Industry mode: a core of community members takes in those of small non-public bodies. */
    P30(MODE, "II.1 [15]", "行业建团 · 社区团员为核心 · 中小型非公经济组织"),
    /** Market mode: a willing resident, self-employed person or the like heads it. */
    P31(MODE, "II.1 [15]", "市场建团 · 社区居民、个体经营者等"),
    /** Three service orientations. */
    P32(ORIENTATION, "II.2 [16]", "服务社区、服务青少年、服务社会"),
    /** Activities start from central tasks and actual needs. */
    P33(QUALITY, "II.2 [16]", "社区中心工作 · 需求多样化的实际"),
    /** Rich activities form a system of youth work. */
    P34(QUALITY, "II.2 [16]", "社区青年工作体系"),
    /** Three qualities of activities. */
    P35(QUALITY, "II.2 [16]", "有效性、针对性和生动性"),
    /** Work wherever there are youth, a sound organization wherever there are members. */
    P36(MEASURE, "II.3 [17]", "哪里有青年 · 哪里有团员"),
    /** The new fields. */
    P37(FIELD, "II.3 [17]", "新经济组织和社会组织 · 非公经济组织和外资企业 · 高档住宅小区"),
    /** New ways to manage urban members. */
    P38(FIELD, "II.3 [17]", "城市团员管理新模式"),
    /** New fields: rely on Party organizations already set up. */
    P39(FIELD, "II.3 [17]", "依靠已经建立的党组织"),
    /** New fields: outstanding youth draw others in. */
    P40(FIELD, "II.3 [17]", "优秀青年人才 · 示范、渗透作用"),
    /** New fields: the core organization and the modes. */
    P41(MODE, "II.3 [17]", "以社区团组织为核心 · 联合建团、单独建团、行业建团"),
    /** New fields: activities help to solve practical problems. */
    P42(ORIENTATION, "II.3 [17]", "帮助解决实际问题"),
    /** Policy guarantee and financial support. */
    P43(GUARANTEE, "III.0 [19]", "政策保障和资金扶持"),
    /** Responsibility, measures and atmosphere. */
    P44(GUARANTEE, "III.0 [19]", "落实工作责任 · 强化工作措施 · 营造良好的工作氛围"),
    /** A leading body for League building in communities. */
    P45(BODY, "III.1 [20]", "领导机构"),
    /** Duty one: the Party committee, overall. */
    P46(DUTY, "III.1 [20]", "党委统揽全局全面抓"),
    /** Duty two: the leader in charge, directly. */
    P47(DUTY, "III.1 [20]", "分管领导直接抓"),
    /** Duty three: the Party committee's organization department, assisting. */
    P48(DUTY, "III.1 [20]", "党委组织部门协助抓"),
    /** Duty four: the League committee's secretary, specifically. */
    P49(DUTY, "III.1 [20]", "团委书记具体抓"),
    /** Duty five: other Party and government departments, cooperating. */
    P50(DUTY, "III.1 [20]", "其他党政部门配合抓"),
    /** League building is part of Party-building targets. */
    P51(MECHANISM, "III.1 [20]", "纳入党建目标管理"),
    /** Four elements of target management. */
    P52(MECHANISM, "III.1 [20]", "目标共订、内容衔接、机制配套、相互促进"),
    /** Party and League building are assessed as a bundle. */
    P53(MECHANISM, "III.1 [20]", "党团捆绑考核"),
    /** Four synchronizations of Party and League building. */
    P54(MECHANISM, "III.1 [20]", "同步规划、同步实施、同步考核、同步表彰"),
    /** A responsibility chain, level by level. */
    P55(CHAIN, "III.1 [20]", "一级抓一级、层层抓落实"),
    /** Levels act together, up and down. */
    P56(CHAIN, "III.1 [20]", "各级重视、上下联动"),
    /** The institution draws on Party-building's experience. */
    P57(MECHANISM, "III.1 [20]", "借鉴党的制度建设"),
    /** The head of the Party organization asks about three subjects. */
    P58(GUARANTEE, "III.1 [20]", "发展情况、活动情况及难点问题"),
    /** Funding and venue are arranged. */
    P59(GUARANTEE, "III.1 [20]", "经费、场地"),
    /** The Party organization leads along, the League organization builds. */
    P60(MECHANISM, "III.2 [21]", "重在一个“带”字 · 重在一个“建”字"),
    /** Progress is uneven across districts and subdistricts. */
    P61(DIAGNOSIS, "III.2 [21]", "参差不齐"),
    /** Work that moves only when pushed. */
    P62(DIAGNOSIS, "III.2 [21]", "布置下来就抓一抓 · 推一推就动一动"),
    /** Each district sets goals and a development plan. */
    P63(CHAIN, "III.2 [21]", "目标任务 · 发展计划"),
    /** Every task has a schedule, a person and measures. */
    P64(CHAIN, "III.2 [21]", "进度 · 责任到人 · 措施到位"),
    /** League building goes together with the 883 creation. */
    P65(MECHANISM, "III.3 [22]", "结合883创建"),
    /** Five haves of a community League organization. */
    P66(INDICATOR, "III.3 [22]", "有组织、有制度、有队伍、有活动、有阵地"),
    /** Five objectives of the new-type community. */
    P67(OBJECTIVE, "III.3 [22]", "管理有序、服务完善、环境优美、治安良好、文明祥和"),
    /** Lawful rights, and care for vulnerable youth. */
    P68(GROUP, "III.3 [22]", "合法权益 · 弱势和特殊青少年群体"),
    /** Two main forms: volunteer teams and youth centres. */
    P69(INDICATOR, "III.3 [22]", "青年志愿者服务队伍 · 社区青年中心"),
    /** Service venues are extended and carriers renewed. */
    P70(AREA, "III.3 [22]", "服务阵地 · 服务载体"),
    /** The youth demonstration community campaign. */
    P71(HONOR, "III.3 [22]", "青年示范社区创建活动"),
    /** League cadres are trained and selected in step with the Party's reserve. */
    P72(CRITERION, "III.3 [22]", "后备干部队伍 · 教育培训 · 选拔培养"),
    /** Three criteria for promoting a community League cadre. */
    P73(CRITERION, "III.3 [22]", "德才兼备、实绩突出、群众公认"),
    /** Outcome: the Party trusts it, youth are satisfied. */
    P74(OUTCOME, "III.3 [22]", "党放心、青年满意"),
    /** When and where the speech was given. */
    P75(FACT, "[23]", "60周年 · 56周年");

    private static final ImmutableMap<String, Provision> BY_ID = byId();

    private final ProvisionKind kind;

    @SuppressWarnings("ImmutableEnumChecker") // a locator is a record of immutable parts
    private final ImmutableList<Locator> locators;

    private final ImmutableList<String> terms;

    Provision(ProvisionKind kind, String locators, String terms) {
        this.kind = kind;
        this.locators = locators(parts(locators));
        this.terms = parts(terms);
    }

    // Plain loops, since every process that has a table or a rule waits for the 75 of them.

    private static ImmutableMap<String, Provision> byId() {
        ImmutableMap.Builder<String, Provision> provisions = ImmutableMap.builder();
        for (Provision provision : values()) {
            provisions.put(provision.id(), provision);
        }
        return provisions.buildOrThrow();
    }

    private static ImmutableList<Locator> locators(ImmutableList<String> texts) {
        ImmutableList.Builder<Locator> locators = ImmutableList.builder();
        for (String text : texts) {
            locators.add(Locator.parse(text));
        }
        return locators.build();
    }

    private static ImmutableList<String> parts(String list) {
        String between = " · ";
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        int from = 0;
        for (int to = list.indexOf(between); to >= 0; to = list.indexOf(between, from)) {
            parts.add(list.substring(from, to));
            from = to + between.length();
        }
        return parts.add(list.substring(from)).build();
    }

    /**
     * Finds a provision by its wire id.
     *
     * @param id a text such as {@code "P28"}; upper and lower case differ
     * @return the provision, or empty if there is none with that id
     */
    public static Optional<Provision> find(String id) {
        return Optional.ofNullable(BY_ID.get(requireNonNull(id, "id")));
    }

    /** {@inheritDoc} It is the name of the constant, {@code "P28"}. */
    @Override
    public String id() {
        return name();
    }

    /** {@inheritDoc} */
    @Override
    public String title(Locale locale) {
        return SourceTexts.text("provision." + name(), locale);
    }

    /**
     * What sort of statement the provision is.
     *
     * @return its kind
     */
    public ProvisionKind kind() {
        return kind;
    }

    /**
     * Where the provision stands in the speech.
     *
     * @return one locator or more, in the order of the text
     */
    public ImmutableList<Locator> locators() {
        return locators;
    }

    /**
     * The key terms of the source, as printed there. Each stands in every line of {@link #locators()}.
     *
     * @return one term or more, in the order of the register
     */
    public ImmutableList<String> terms() {
        return terms;
    }
}
