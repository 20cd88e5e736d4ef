`default_nettype none
// The core on an iCE40UP5K: its own oscillator at 24 MHz, the host on a serial line of 1 MBaud.
module nl_up5k (
    input  wire rxd,
    output wire txd,
    output wire led
);
    wire clk;
    // 48 MHz divided by two.
    SB_HFOSC #(.CLKHF_DIV("0b01")) oscillator (.CLKHFEN(1'b1), .CLKHFPU(1'b1), .CLKHF(clk));

    // The block memories may not be read in the first microseconds after configuration: 20 bits of the line.
    reg [19:0] start = 20'h00000;
    wire       rst   = !start[19];
    always @(posedge clk) if (tick) start <= {start[18:0], 1'b1};

    wire       rx_valid, rx_ready, tx_valid, tx_ready, tick, busy;
    wire [7:0] rx_data, tx_data;
    nl_uart #(.DIVISOR(24), .DBITS(5)) uart (
        .clk(clk), .rst(rst), .rxd(rxd), .txd(txd), .rx_data(rx_data), .rx_valid(rx_valid), .rx_ready(rx_ready), .tx_data(tx_data), .tx_valid(tx_valid), .tx_ready(tx_ready), .tick(tick));
    nl_core #(
        .TB(8), .DB(2), .RB(1), .VB(2), .AW(14), .IW(14), .CB(7), .TABLES(0), .RW(9), .EB(4), .PB(4), .RANDOM(1), .BITOPS(0), .PLASTIC(1), .WIDE(1)
    ) core (
        .clk(clk), .rst(rst), .rx_valid(rx_valid), .rx_data(rx_data), .rx_ready(rx_ready), .tx_valid(tx_valid), .tx_data(tx_data), .tx_ready(tx_ready), .busy(busy));
    assign led = !busy;
endmodule
