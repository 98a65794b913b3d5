"""Partner administrators in the window: words, actions and parts that the tab and the two pages share."""
