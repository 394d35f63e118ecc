package org.policyplan.text;

/**
 * The words by which a quantity is known to be a target, or none, for example 培育 before 10家以上企业 and 给予 before 500万元.
 *
 * <p>This is the one table of them: a new word is one word in its line. Words about the number itself are in {@link
 * TargetCue}, units in {@link QuantityUnit}.
 */
final class TargetPhrases {
    /** Verbs whose object is made, brought in or done. */
    static final WordSet MAKE = WordSet.of(
            "建设 建成 建立 新建 改建 扩建 改扩建 新改扩建 新改建 打造 培育 培养 引进 引育 招引 吸引 集聚 聚集 汇聚 形成 创建 争创 创成 认定 遴选 评选 选树 推出 推广 发布 制定",
            "制修订 修订 出台 编制 实施 开展 举办 组织 承办 主办 完成 改造 升级 更新 整治 治理 新增 增加 净增 支持 扶持 推动 推进 带动 促进 引导 开通 开行 开设 设立 布局 部署",
            "投放 投用 安装 配备 配置 服务 培训 发展 壮大 做强 孵化 转化 突破 攻克 攻关 掌握 取得 获得 申报 争取 储备 落地 签约 招聘 招募 选派 派驻 组建 成立 构建 梳理 归集",
            "采集 汇集 开放 接入 上线 开发 研发 研制 征集 谋划 筹集 发放 供应 提供 保障 安置 帮助 解决 清理 压减 淘汰 关停 退出 回收 栽植 种植 造林 绿化 修复 恢复 竣工 新开工",
            "新设 增设 增建 扩大 拓展 延伸 实现 拥有 选择 选取 选定 命名 授予 评定 建好 建强 做大 育成 引入 导入 添置 购置 采购 投入 布设 铺设 敷设 架设 疏浚 加固 提升 优化",
            "规划 增殖 放养 补种 新植 营造 抚育 创作 生产 推介 促成 达成 签订 招录 招收 新认定 新培育 新引进 新创建 建造 开工 筹建 拆除 征收 收储 盘活 处置 消纳 减少 降低 完善",
            "健全 选拔 选送 派遣 资助 轮训 输送 派出 扩招 建有 减排 节约 新辟 开辟 凝练 选聘 聘任 聘请 做优 推行 启动 办理 承接 获批 获评 入选 推选 选育 创设 配套 配建 补建",
            "续建 购买 整合 吸纳 吸收 共建 联建 落户 打通 化解 处理 回引 推送 推荐 策划 交付 筹措 面向 兴建 兴办 树立 迁建 入驻 投产 新上 培优 培强 颁发 选出 评出 优选 精选",
            "接待 抽查 抽测 检测 出动 主导制定 参与制定 升规 纳统 上市 挂牌 覆盖 创造 举行 惠及 支撑 深耕 储能 激活 挖掘 增开 建档 植树 建 引育孵化",
            "上架 登记 入库 备案 放映 发行 出版 收录 募集 编写 编印 撰写 调训 走访 慰问 排查 查处 破获 调解 审结 办结 撤并 合并 取消 制作 拍摄 播出 录制 创排 复垦 开垦 封育 播种",
            "收购 轮换 出让 核准 拆迁 征迁 搬迁 加装 更换 报废 清运 疏通 清淤 维修 修缮 硬化 翻新 拓宽 塑造 保有 动态保有 动态保持 布点 加密 增配 增派 增补 配齐 补充 补齐 签署 培树",
            "标注 挂接 执飞 投运 探明 撬动 拉动 压降 腾退 消除 整改 关闭 取缔 救助 帮扶 培植 演出 除险加固 升级改造 提质改造 改造提升 提档升级 新登记 新注册 新增登记 新认证 新招引 新签约 组织实施");

    /** Those that may follow another verb without 和: 新建改造. */
    static final WordSet CHAINED = WordSet.of(
            "应用 谋划 储备 引育 资助 选拔 培养 建成 投用 改造 新建 改建 扩建 建设 培育 引进 打造 完成 创建 新增 发展 认定 集聚 筹集 实施 改扩建 推广 升级 退出 投产 竣工 验收");

    /** Verbs that push others: the verb that counts comes after them. */
    static final WordSet PUSH =
            WordSet.of("推动 推进 带动 促进 引导 支持 组织 鼓励 力争 争取 实现 确保 指导 督促 保障 帮助 重点 加快 规划 面向 服务 扩大 提升 优化 开展 实施");

    /** Words after which a number counts what is there already, what is used, or who may apply. */
    static final WordSet BLOCK = WordSet.of(
            "依托 发挥 围绕 聚焦 包括 涵盖 利用 根据 按照 依据 巩固 涉及 针对 包含 原有 现有 已有 已建 坚持 把握 贯彻 落实 抓住 超前 位列 排名 下列 以下 上述 持有 连续 历时",
            "用时 分为 划分 划分为 作为 属于 任职 担任 来自 给予 奖励 补助 补贴 一次性 最高 为期 做到 抓好 强化 紧扣 瞄准 深化 增强 弘扬 加强 统筹 凡 符合 任组长 任副组长 任总指挥 任主任");

    /** Words that block where they stand directly before the number. */
    static final WordSet BLOCK_NEAR = WordSet.of(
            "按 以 用 对 向 由 从 第 前 每 这 该 那 此 是 在 于 同 与 含 满 后 逾期 距 至多 最多 最长 近 上 下 逢 每满 过去 头 首批 首 其 随 隔 零下 每隔 约 约合",
            "一次 一式 凭 为 至 到 中 的");

    /** Words that end like those and are none. */
    static final WordSet NO_BLOCK = WordSet.of(
            "应用 使用 利用 运用 采用 通用 专用 商用 民用 适用 公用 集中 以上 线上 网上 海上 水上 线下 地下 学前 产前 售后 合同 协同 共同 参与 给与 成为 作为 行为 源头 龙头",
            "码头 镇头 重点中 高中 初中 其中 完满 云上 之上 至上 存在 所在 属于 用于 基于 目前 当前 年前 底前 日前 月前");

    /** Words that make the money and shares of their clause a subsidy, a tax or a fine. */
    static final WordSet SUBSIDY = WordSet.of(
            "给予 奖励 奖补 资助 贴息 奖金 罚款 处以 减免 减按 抵扣 加计扣除 返还 扣除 一次性 免征 罚金 减征 免收 代偿 拨付 退税 报销 最高不超过 补贴 扣减 按比例 按标准 算力券",
            "创新券 服务券 消费券 优惠券 专项资金 配套资金 资金支持 支持资金 补助资金 引导资金 激励资金 奖励资金 单个项目 单个企业 单户 注册资本 实缴 起征 违约金 优惠利率 扶持比例 补助比例 资助比例 奖补比例");

    /** Words that do so too where no date governs. */
    static final WordSet MAYBE_SUBSIDY =
            WordSet.of("补助 税率 最高 租金 授信额度 贷款额度 征收率 利率 费率 限额 收取 风险补偿 补偿比例 保费 支持额度 出资比例 让利 减半 应纳税 每户 每家 缴存 缴纳 折扣 分档 股权");

    /** Verbs whose object is what a subsidy is to bring: 发放消费券，拉动消费10亿元. */
    static final WordSet YIELD = WordSet.of("撬动 拉动 带动");

    /** Words that begin like those two and are none: 补贴性培训 is a training, 限额以上单位 are shops of a size. */
    static final WordSet NO_SUBSIDY = WordSet.of("补贴性 资助覆盖 资助率 资助面 限额以上 限额以下 最高端 最高人民");

    /** Words that open a rule of its own: 对…给予…. */
    static final WordSet RULE_HEAD = WordSet.of("对 对于 凡");

    /** Words that begin like those and point back. */
    static final WordSet NO_RULE_HEAD = WordSet.of("对其 对此 对该 对这 对上述 对接 对口 对标 对照 对外 对内 对应 对比 对账 凡事");

    /** Words that say how things are already. */
    static final WordSet PRESENT = WordSet.of("现有 已有 已经 已达 已建 已 迄今 原有 此前 现为 尚有 现存 仍存在 还存在 尚存在 仍不足");

    /** Words that say so of the whole sentence. */
    static final WordSet PRESENT_SENTENCE = WordSet.of("截至 截止 目前 近年来 以来 当前 截至目前 过去");

    /** Words after which a sentence says who may apply. */
    static final WordSet CRITERIA = WordSet.of(
            "申报单位应 申报单位须 申报企业应 申报企业须 申报主体应 申报主体须 申请人应 申请人须 申请单位应 申请企业应 应具备 须具备 应当具备 具备下列 具备以下 符合下列 符合以下",
            "满足下列 满足以下 同时满足 同时具备 申报条件 申请条件 认定条件");

    /** After a number: it is the value that a change starts from. */
    static final WordSet CHANGE_TO = WordSet.of(
            "提高到 提升到 提高至 提升至 增加到 增加至 增长到 增长至 上升到 上升至 下降到 下降至 降到 降至 降低到 降低至 压缩到 压缩至 缩短到 缩短至 减少到 减少至 扩大到 扩大至",
            "调整为 调整到 调整至 提至 增至 升至 缩减至 缩减到 压减至 压减到 放宽至 放宽到 变为 上调至 下调至 精简至 精简到 精简为 改为 下浮至 提高为 减至 扩展到 拓展到 拓展至",
            "扩展至 延长至 延长到");

    /** After a number: bounds. */
    static final WordSet AT_LEAST = WordSet.of("以上 及以上 或以上 （含）以上 之上 （含）及以上");

    static final WordSet AT_MOST = WordSet.of("以内 之内 以下 及以下 （含）以下");
    static final WordSet APPROXIMATE = WordSet.of("左右 上下 （左右）");

    /** After a number: no thing that is counted begins here. */
    static final WordSet NO_NOUN = WordSet.of(
            "大关 目标 水平 并 且 和 及 以及 与 或 的目标 的水平 的要求 规模， 规模。 规模、 规模； 等 （ ） 。 ， ； ： 、 ！ ？ \n ” 》 — - 同时 其中 的规模，",
            "的规模。 的大关 的基础 的增长 的增速 的速度 速度 增速 / ~ 的年均 标准 的标准 为目标 台阶 的占比 的比例 的份额 份额 关口");

    /** Nouns that are themselves quantities. */
    static final WordSet QUANTITY_NOUN = WordSet.of(
            "率 比 比重 占比 比例 规模 产值 总产值 收入 产量 数量 总量 总额 面积 里程 总里程 能力 容量 装机 装机容量 浓度 强度 增速 增幅 降幅 涨幅 指数 系数 人数 人次 户数",
            "家数 件数 量 额 数 值 增加值 销售额 交易额 投入 投资 产能 库容 长度 时间 时长 寿命 年限 程度 水平 速率 带宽 算力 天数 次数 密度 速度 总数 存栏 出栏 储量 余额",
            "份额 度 销售收入 营业收入 保有量 吞吐量 GDP 生产总值 预期寿命 拥有量 总规模 网点 床位 学位 用户 专利 覆盖面 贡献 效率 税收 利润 人口 达标 距离 半径 版图 指标");

    /** Nouns that only count points of a text. */
    static final WordSet ABSTRACT = WordSet.of(
            "市场 方面 重点 环节 阶段 层面 层次 维度 统筹 确保 意识 一批 关键 问题 坚持 转变 机制 阵地 关系 全面 围绕 结合 方向 必须 不 一 统一 同步 加强 优先 更加 有 关口",
            "原则 步骤 时期 老大难 时代 主体责任 到位 自信 维护 代表 服务 标准 领域 行动 清单 月内 季度 工作日 强化 提升 突出 聚焦 要素 板块 文明 建设");

    /** Units that a Chinese numeral is trusted with. */
    static final WordSet CHINESE_UNITS =
            WordSet.of("个 家 项 座 条 名 所 处 支 款 场 套 台 辆 艘 架 户 倍 番 亩 公里 间 本 栋 % 件 张 万亩 万人 个百分点 亿元 万元 万个");

    /** Subjects whose unit may be a time. */
    static final WordSet TIME_SUBJECT = WordSet.of("住院日 时延 时间 时限 用时 周期 耗时 寿命 年限 时长 小时数 天数 工时 天气 学时 时数 里程 飞行 重现期 预见期");

    /** What may stand before the subject of a number. */
    static final WordSet LEAD = WordSet.of(
            "首批 年均 三年累计 五年累计 三年内 五年内 三年 五年 两年 推动 推进 确保 实现 使得 将 把 带动 促进 力争 争取 努力 其中， 其中 且 同时 并且 以及 逐步 全面 进一步",
            "加快 大力 积极 支持 力求 预计 计划 主要目标是 主要目标为 主要目标 目标是 目标为 目标 至 和 及 与 、 —— -- — - 稳步 不断 着力 累计 总计 合计 还要 务必 有序",
            "从严 切实 深入 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 全年 每年 推动实现 显著 大幅 督促 有条件的 ， ： 到 ） （ 期间 时期 力争使 确保实现 保持 也 即",
            "▲ ● ■ ◆ ★ ◇ □ ※ ○ △ ▶ ► • · 而 另有 另 再有 年内 分别 或 或者 一季度 二季度 三季度 四季度 上半年 下半年 前三季度");

    /** Words that begin like those and are none. */
    static final WordSet NO_LEAD =
            WordSet.of("和美 和谐 和平 和合 到位 到账 到期 到港 到岗 到访 至善 至臻 及格 及时 与会 将军 将帅 且末 即期 即时 即办 也门 另类 保持率");

    /** Verbs that end the name of what is counted: 支持10家企业|开展…. */
    static final WordSet PIVOT = WordSet.of(
            "开展 实施 进行 纳入 入选 落户 落地 来 上市 通过 获得 实现 完成 达到 参与 加入 进入 投入 用于 入驻 建成 投产 上云 率先 开工 达产 创建 列入 申报 获批 使用 应用于",
            "得到 给予 成为 升级为 入库 赴 并 全部 均 都 开放共享 接入");

    /** Words that stand for a quantity named before. */
    static final WordSet PRONOUN = WordSet.of("该 该比例 这一比例 其 这一 上述 上述比例");

    /** Words for the whole of a place. */
    static final WordSet REGION = WordSet.of("全国 全省 全市 全县 全区 全州 全盟 全旗 全域 我省 我市 我县 我区 本市 本省 各地 各区 各县 各市 各省 全镇");

    /** Verbs of what a counted thing comes to: 10个项目建成. */
    static final WordSet ACHIEVE = WordSet.of("实现 达到 完成 建成 开工 投产 上市 入选 落地 通车 投用 达标 达产 获批 设置 配备 建有");

    /** Words that compare with another quantity: 增速高于全国2个百分点. */
    static final WordSet ABOVE = WordSet.of("高于 快于 高出 超过 超出 领先");

    static final WordSet BELOW = WordSet.of("低于 慢于");

    /** Words before the size of a fund. */
    static final WordSet FUND_SIZE = WordSet.of("规模 总规模");

    /** Words that only name a quantity of what was named before: 企业达到10家，总数…. */
    static final WordSet ELLIPTIC = WordSet.of("总数 总量 数量 占比 比重 比例 增速 增幅 规模 总规模 总产值 产值 覆盖率 总投资 年产值 投资额 面积");

    /** Subjects of a condition: 上年度营业收入不低于1000万元. */
    static final WordSet PAST_SUBJECT = WordSet.of("上年 上一年 近三年 近两年 去年 近一年 前三年 前一年 得分 评分 总分 综合得分 考核得分 年龄 按 按照 根据 参照");

    /** Words that make a number a rate to go by: 按每户1个. */
    static final WordSet BASIS = WordSet.of("按 按照 根据 参照");

    /** Verbs before the subject of a level that are no part of it: 培育企业达到10家. */
    static final WordSet STRIPPED = WordSet.of(
            "培育 引进 打造 建成 建设 新建 创建 集聚 形成 培养 认定 新增 完成 实施 开展 支持 发展 招引 聚集 汇聚 引育 培训 改造 举办 抽查 抽测 检测 出动 主导制定 参与制定 提升");

    /** Verbs that add things or take them away. */
    static final WordSet ADD = WordSet.of("新增 净增 增加 净增加 扩增 减少 压减 削减 压缩 缩减 精简");

    /** Verbs of 提高比例至75%. */
    static final WordSet SHIFT = WordSet.of("提高 提升 降低 压缩 压减 扩大");

    /** Words of a limit for each one, which is no aim: 同一企业最多不超过10名. */
    static final WordSet QUOTA = WordSet.of("每 最多 同一 单个 原则上 一般");

    /** Words before a number that a reward follows. */
    static final WordSet REWARD = WordSet.of("给予 每增加 每新增 每满 奖励");

    /** Words of aspiration. */
    static final WordSet ASPIRATION = WordSet.of("力争 争取 努力 争创 力求 奋力");

    /** Tails of a subject. */
    static final WordSet SUBJECT_END = WordSet.of("基本 全部 全面 率先 的 等 均 共 各 都 要 应 应当 、 ， 将 须 持续 稳步 进一步 逐步 力争 争取");

    /** Words that the things of a list share at its end: 废气和废水|排放量. */
    static final WordSet SHARED_TAIL = WordSet.of(
            "减排量 重点工程减排量 排放总量 排放量 覆盖率 使用比例 使用率 使用量 消费量 消费总量 利用率 处理率 回收率 综合利用率 产量 产值 增加值 总产值 销售额 交易额 规模 面积 里程",
            "数量 总量 比例 比重 占比 收入 能耗 强度 浓度 人数 户数 能力 投资 支出 企业 园区 基地 平台 中心 工厂 装机容量 装机规模 装机 保有量 吞吐量 普及率 渗透率 参保率 入学率",
            "毛入学率 巩固率 合格率 达标率 优良率 治理率 收集率 焚烧处理能力 处置率 完成率 增长率 下降率 机械化率 自给率 满意度 知晓率 投入 指数 密度 床位数 医师数 护士数 专利拥有量",
            "从业人员 用户数 用户 流通率 冷链流通率 贡献率 就业率 结案率 建档率 控制率 签约率 开放率 公开率 覆盖面 接种率 报告率 治愈率 检出率 死亡率 发病率 存活率 成活率 保存率",
            "营业收入 主营业务收入 货运量 客运量 周转量 可靠率 供电可靠率 入库率 到位率 开工率 服务业增加值");

    /** Ends of a thing of a list that is whole by itself, where the last one ends in the same: 医师数 beside 护士数. */
    static final WordSet WHOLE_QUANTITY = WordSet.of("率 数 额 比 值");

    /** Things, of which one needs no other: 绿色工厂 beside 绿色园区. */
    static final WordSet WHOLE_THING = WordSet.of("企业 园区 产业园 基地 平台 中心 工厂 车间 项目 机构 示范区 集聚区 学校 医院 家庭农场 合作社");

    private TargetPhrases() {}
}
