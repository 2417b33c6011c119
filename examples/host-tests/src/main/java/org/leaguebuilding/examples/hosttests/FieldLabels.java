package org.leaguebuilding.examples.hosttests;

import static java.util.Map.entry;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leaguebuilding.value.LocalizedText;

/** What the vendor's screens call the fact that a finding's path leads to. Rows are counted from 1, as on the form. */
final class FieldLabels {

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    private static final ImmutableMap<String, LocalizedText> LABELS = ImmutableMap.ofEntries(
            entry("mode", LocalizedText.of("建团模式", "Mode")),
            entry("organizationType", LocalizedText.of("团组织类别", "Type of organization")),
            entry("workCommittee", LocalizedText.of("街道团工委", "Work committee")),
            entry("workCommittee.subdistrictId", LocalizedText.of("街道团工委所在街道", "Subdistrict of the work committee")),
            entry("workCommittee.postsFilled", LocalizedText.of("街道团工委在岗人数", "Posts filled in the work committee")),
            entry("workCommittee.competence", LocalizedText.of("街道团工委干部队伍", "Cadres of the work committee")),
            entry("partyOrganization", LocalizedText.of("所属党组织", "Party organization")),
            entry("head", LocalizedText.of("负责人", "Head")),
            entry("head.background", LocalizedText.of("负责人来源", "Background of the head")),
            entry("head.warmToLeagueWork", LocalizedText.of("负责人热心团的工作", "Head is warm to League work")),
            entry("head.dedicated", LocalizedText.of("负责人乐于奉献", "Head is ready to give")),
            entry("communities", LocalizedText.of("所辖社区", "Communities")),
            entry("communities[]", LocalizedText.of("第{row}个社区", "Community {row}")),
            entry("communities[].subdistrictId", LocalizedText.of("第{row}个社区所属街道", "Subdistrict of community {row}")),
            entry("communities[].type", LocalizedText.of("第{row}个社区类型", "Type of community {row}")),
            entry("communities[].adjacentTo", LocalizedText.of("第{row}个社区相邻社区", "Neighbours of community {row}")),
            entry("communities[].memberCount", LocalizedText.of("第{row}个社区团员数", "Members of community {row}")),
            entry("communities[].foundation", LocalizedText.of("第{row}个社区团建基础", "Foundation of community {row}")),
            entry("communities[].cadreTeam", LocalizedText.of("第{row}个社区团干部队伍", "Cadres of community {row}")),
            entry("participants", LocalizedText.of("参与单位", "Participants")),
            entry("participants[].ownership", LocalizedText.of("第{row}个单位所有制", "Ownership of participant {row}")),
            entry("participants[].scale", LocalizedText.of("第{row}个单位规模", "Scale of participant {row}")),
            entry("participants[].communityId", LocalizedText.of("第{row}个单位所在社区", "Community of participant {row}")),
            entry("participants[].memberCount", LocalizedText.of("第{row}个单位团员数", "Members of participant {row}")),
            entry("replaces[].sound", LocalizedText.of("第{row}个原有团组织状况", "State of replaced organization {row}")),
            entry("coreOrganization", LocalizedText.of("核心团组织", "Core organization")),
            entry("reliesOnPartyOrganization", LocalizedText.of("依托的党组织", "Party organization relied on")),
            entry("exemplaryYouth", LocalizedText.of("优秀青年", "Outstanding youth")));

    private FieldLabels() {}

    /** The label of a path; empty where the vendor has forgotten one. */
    static Optional<String> of(String path, Locale locale) {
        Matcher index = INDEX.matcher(path);
        String row = index.find() ? Integer.toString(Integer.parseInt(index.group(1)) + 1) : "";
        return Optional.ofNullable(LABELS.get(index.replaceAll("[]")))
                .map(label -> label.in(locale).replace("{row}", row));
    }
}
