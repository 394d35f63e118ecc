package org.policyplan.examples.spark;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A city whose plans are generated, for example 北京市.
 *
 * @param folder the folder of its plans, such as {@code beijing}
 * @param name the jurisdiction, such as 北京市
 * @param code the one character that stands for it in document numbers, such as 京
 */
record City(String folder, String name, String code) {
    private static final List<City> ALL = List.of(
            new City("beijing", "北京市", "京"),
            new City("chengdu", "成都市", "成"),
            new City("chongqing", "重庆市", "渝"),
            new City("guangzhou", "广州市", "穗"),
            new City("hangzhou", "杭州市", "杭"),
            new City("nanjing", "南京市", "宁"),
            new City("shanghai", "上海市", "沪"),
            new City("shenzhen", "深圳市", "深"),
            new City("suzhou", "苏州市", "苏"),
            new City("tianjin", "天津市", "津"),
            new City("wuhan", "武汉市", "武"),
            new City("xian", "西安市", "西"));

    static City any(RandomGenerator random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    /** Words of the Shanghai plan as this city would print them. */
    String localise(String words) {
        return words.replace("上海市", name)
                .replace("上海", name.substring(0, name.length() - 1))
                .replace("沪", code);
    }
}
