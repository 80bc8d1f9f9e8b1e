package com.acme.orders;

import dev.errata.runtime.GeneratedCode;

@GeneratedCode("Orders")
public class OrdersMessages_en extends OrdersMessages {
    public OrdersMessages_en() {}
}
