package org.policyplan.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.policyplan.model.Agency;

class AgencyIndexTest {
    private static final Agency COMMERCE = Agency.builder()
            .name("市商务委")
            .fullName("上海市商务委员会")
            .aliases(List.of("上海市商务委"))
            .build();
    private static final Agency PUDONG = Agency.builder()
            .name("浦东新区政府")
            .aliases(List.of("浦东新区政府（上海自贸试验区管委会）"))
            .build();
    private static final AgencyIndex INDEX = AgencyIndex.of(List.of(
            COMMERCE,
            agency("市税务局"),
            agency("市科委"),
            agency("市经济信息化委"),
            agency("市委网信办"),
            agency("虹口区政府"),
            PUDONG,
            agency("市数据局")));

    private static Agency agency(String name) {
        return Agency.builder().name(name).build();
    }

    @Test
    void anAgencyIsFoundByEveryNameItBearsAndByNoOther() {
        assertThat(INDEX.find("市商务委")).contains(COMMERCE);
        assertThat(INDEX.find("上海市商务委员会")).contains(COMMERCE);
        assertThat(INDEX.find("浦东新区政府(上海自贸试验区管委会)")).contains(PUDONG);
        assertThat(INDEX.find("商务委")).isEmpty();
        assertThat(INDEX.find("")).isEmpty();
    }

    @Test
    void aShortNameGoesBeforeAnAlias() {
        Agency greedy = Agency.builder().name("甲").aliases(List.of("乙")).build();
        assertThat(AgencyIndex.of(List.of(greedy, agency("乙"))).find("乙")).contains(agency("乙"));
    }

    @ParameterizedTest
    @CsvSource({
        "市商务局,市商务委",
        "市商委,市商务委",
        "商务委,市商务委",
        "上海市税务局,市税务局",
        "市经信委,市经济信息化委",
        "市科技委,市科委",
        "市网信办,市委网信办",
        "浦东新区人民政府,浦东新区政府",
        "浦东政府,浦东新区政府",
        "虹口区人民政府,虹口区政府",
        "市大数据局,市数据局"
    })
    void theNearestNameIsTheOneThatWasMeant(String name, String meant) {
        assertThat(INDEX.nearest(name)).startsWith(meant).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void withoutAgenciesNothingIsNear() {
        assertThat(AgencyIndex.of(List.of()).nearest("市商务委")).isEmpty();
        assertThat(AgencyIndex.nearest("市商务局", List.of("市商务委", "市税务局"))).containsExactly("市商务委");
    }

    @Property(tries = 300)
    void theDistanceIsAMetric(
            @ForAll @StringLength(max = 8) String a,
            @ForAll @StringLength(max = 8) String b,
            @ForAll @StringLength(max = 8) String c) {
        assertThat(NameDistance.between(a, a)).isZero();
        assertThat(NameDistance.between(a, b))
                .isEqualTo(NameDistance.between(b, a))
                .isNotNegative();
        assertThat(NameDistance.between(a, c))
                .isLessThanOrEqualTo(NameDistance.between(a, b) + NameDistance.between(b, c));
    }

    @Test
    void longNamesAreComparedInTheirFirstCharacters() {
        String longName = "甲".repeat(1_000_000);
        assertThat(NameDistance.between(longName, longName + "乙")).isZero();
    }
}
