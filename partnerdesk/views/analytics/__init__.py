"""What analytics pages are built from: KPI cards, sections, choosers, the panel that explains a number.

`kpi_card.KpiCard` a number that opens its rows; `kpi_row.KpiRow` cards side by side; `section_block.SectionBlock` a
heading with help, thresholds, KPIs and a body; `segments.Segments` one of a few choices; `product_toggle.ProductToggle`
and `range_chooser.RangeChooser` made from it; `week_picker.WeekPicker` with `week_picker.WeekBanner`: as of which week,
compared with which; `sticky_bar.StickyBar`, `section_links.SectionLinks` and `scroll_anchor.ScrollAnchor` for a long
page; `threshold_button.ThresholdButton`; `chart_card.ChartCard`; `explain_panel.ExplainPanel`.

Every part follows Page's rhythm: `retranslate()` is called by its owner; colours follow the theme by themselves.
"""
